// Written by `npm run tables` from the migrated database. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { CalendarDate } from '../core/calendar-date.ts'
import type { ActivityId, ActivityKindId, AgreementId, AssignmentId, AttachmentId, BodyId, BundleId, CommunicationActionId, ContactId, DossierId, EmployeeId, FormationId, FundingId, MeasureId, MeasureValueId, MonthClosingId, ObjectiveId, OrganisationId, PartnerId, PartnerMergeId, PastedListId, PlanningItemId, ProjectId, ReportRunId, SheetId, SignalId, StepId, TargetId, ThemeId, TrainingId, TransversalActionId, VolunteersId } from '../core/ids.ts'
import type { Language } from '../core/language.ts'
import type { ConclusionStatus, ContributionWeight, Phase, ProjectField, Scale, SheetBlock, SheetPart } from '../../plan/core/model.ts'
import type { ObjectiveChangeKind } from '../../plan/core/motion-model.ts'
import type { PlanningStatus } from '../../plan/core/planning-model.ts'
import type { TargetIndicator } from '../../plan/core/target-model.ts'
import type { Fold } from '../../registration/core/measure-model.ts'
import type { FundingSource, Purpose } from '../../organisation/core/staff-model.ts'
import type { PartnerKind, PartnerRole } from '../../network/core/model.ts'
import type { CommunicationKind } from '../../organisation/core/communication-model.ts'
import type { PastedListKind } from '../../intake/core/paste-model.ts'
import type { LegalKind, Level, Setting } from '../../registration/core/model.ts'
import type { DocumentType } from '../../policy/core/document-types.ts'
import type { DossierKind, DossierStatus } from '../../policy/core/dossier-model.ts'
import type { ReportRun, ReportStep } from '../../report/core/api.ts'
import type { SignalSource, StepKind } from '../../policy/core/signal-model.ts'

export interface ActivityTable {
  organisation_id: OrganisationId
  id: ActivityId
  project_id: ProjectId
  on_date: CalendarDate
  kind_id: ActivityKindId
  setting: Setting
  participations: number
  note: Generated<string>
  version: Generated<number>
  registered_at: Generated<Date>
  registered_by: string
  registered_by_name: string
  change_reason: string | null
  withdrawn_at: Date | null
  withdrawn_by_name: string | null
  withdrawal_reason: string | null
}

export interface ActivityKindTable {
  organisation_id: OrganisationId
  id: ActivityKindId
  legal_kind: LegalKind
  name_nl: string
  name_en: string
  usual_setting: Setting
  position: number
}

export interface ActivityPartnerTable {
  organisation_id: OrganisationId
  activity_id: ActivityId
  partner_id: PartnerId
}

export interface AgreementTable {
  organisation_id: OrganisationId
  id: AgreementId
  partner_id: PartnerId
  goal: string
  start_date: CalendarDate | null
  end_date: CalendarDate | null
  position: number | null
  remind_days: Generated<number>
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface AgreementThemeTable {
  organisation_id: OrganisationId
  agreement_id: string
  theme_id: ThemeId
}

export interface AssignmentTable {
  organisation_id: OrganisationId
  id: AssignmentId
  employee_id: EmployeeId
  from_date: CalendarDate
  to_date: CalendarDate | null
  fte: number
  purpose: Purpose
  theme_id: ThemeId | null
  project_id: ProjectId | null
  direct: boolean
  decreed: boolean
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface AttachmentTable {
  organisation_id: OrganisationId
  id: AttachmentId
  dossier_id: DossierId
  name: string
  media_type: DocumentType
  size: number
  sha256: string
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface AttachmentContentTable {
  organisation_id: OrganisationId
  attachment_id: AttachmentId
  content: Buffer
  attached_at: Date
  attached_by_name: string
}

export interface AuditEntryTable {
  organisation_id: OrganisationId
  id: Generated<string>
  at: Generated<Date>
  actor_id: string
  actor_name: string
  verb: string
  record_kind: string
  record_ids: string[]
  before: ColumnType<unknown, string> | null
  after: ColumnType<unknown, string> | null
  reason: string | null
}

export interface BodyMemberTable {
  organisation_id: OrganisationId
  body_id: BodyId
  partner_id: PartnerId
}

export interface BodyProjectTable {
  organisation_id: OrganisationId
  body_id: BodyId
  project_id: ProjectId
}

export interface BundledSignalTable {
  organisation_id: OrganisationId
  bundle_id: BundleId
  signal_id: SignalId
}

export interface CommunicationActionTable {
  organisation_id: OrganisationId
  id: CommunicationActionId
  year: number
  number: number
  outlet: string
  media: string[]
  on_date: CalendarDate | null
  month: number | null
  continuous: Generated<boolean>
  title: Generated<string>
  kind: CommunicationKind | null
  link: string | null
  audiences: Generated<string[]>
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface CommunicationActionProjectTable {
  organisation_id: OrganisationId
  communication_action_id: CommunicationActionId
  project_id: ProjectId
}

export interface ConsultationBodyTable {
  organisation_id: OrganisationId
  id: BodyId
  name: string
  purpose: Generated<string>
  planned_per_year: number | null
  ended_on: CalendarDate | null
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface ContactTable {
  organisation_id: OrganisationId
  id: ContactId
  project_id: ProjectId
  on_date: CalendarDate
  subject: string
  policy: boolean
  level: Level
  target_group_present: boolean
  setting: Setting
  note: Generated<string>
  version: Generated<number>
  registered_at: Generated<Date>
  registered_by: string
  registered_by_name: string
  change_reason: string | null
  withdrawn_at: Date | null
  withdrawn_by_name: string | null
  withdrawal_reason: string | null
  body_id: BodyId | null
}

export interface ContactPartnerTable {
  organisation_id: OrganisationId
  contact_id: ContactId
  partner_id: PartnerId
}

export interface ContributionTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  operational_objective_id: ObjectiveId
  weight: ContributionWeight
  position: number
}

export interface DossierTable {
  organisation_id: OrganisationId
  id: DossierId
  title: string
  kind: DossierKind
  status: DossierStatus
  realised_on: CalendarDate | null
  theme_id: ThemeId | null
  summary: Generated<string>
  audiences: Generated<string[]>
  participation: boolean | null
  participation_how: Generated<string>
  respondents: number | null
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface DossierFigureTable {
  organisation_id: OrganisationId
  dossier_id: DossierId
  position: number
  label: string
  value: ColumnType<string, string | number>
  unit: Generated<string>
  source: string
}

export interface DossierProjectTable {
  organisation_id: OrganisationId
  dossier_id: DossierId
  project_id: ProjectId
}

export interface EmployeeTable {
  organisation_id: OrganisationId
  id: EmployeeId
  code: string
  start_date: CalendarDate
  end_date: CalendarDate | null
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface FactActivityTable {
  organisation_id: OrganisationId
  record_id: string
  on_date: CalendarDate
  project_id: ProjectId
  theme_id: ThemeId
  legal_kind: LegalKind
  kind_nl: string
  kind_en: string
  setting: Setting
  participations: number
}

export interface FactAssignmentTable {
  organisation_id: OrganisationId
  record_id: string
  employee_id: EmployeeId
  code: string
  from_date: CalendarDate
  to_date: CalendarDate
  fte: number
  purpose: Purpose
  theme_id: ThemeId | null
  project_id: ProjectId | null
  direct: boolean
  decreed: boolean
}

export interface FactBodyTable {
  organisation_id: OrganisationId
  body_id: BodyId
  name: string
  purpose: string
  planned_per_year: number | null
  ended_on: CalendarDate | null
}

export interface FactCommunicationTable {
  organisation_id: OrganisationId
  record_id: string
  year: number
  number: number
  title: string
  outlet: string
  media: string[]
  audiences: string[]
  on_date: CalendarDate | null
  month: number | null
  continuous: boolean
}

export interface FactCommunicationProjectTable {
  organisation_id: OrganisationId
  record_id: string
  project_id: ProjectId
}

export interface FactContactTable {
  organisation_id: OrganisationId
  record_id: string
  on_date: CalendarDate
  project_id: ProjectId
  theme_id: ThemeId
  subject: string
  policy: boolean
  level: Level
  target_group_present: boolean
  attendances: number
  body_id: BodyId | null
}

export interface FactDossierTable {
  organisation_id: OrganisationId
  record_id: string
  on_date: CalendarDate
  title: string
  kind: DossierKind
  theme_id: ThemeId | null
}

export interface FactDossierProjectTable {
  organisation_id: OrganisationId
  record_id: string
  project_id: ProjectId
}

export interface FactEmployeeTable {
  organisation_id: OrganisationId
  record_id: string
  code: string
  start_date: CalendarDate
  end_date: CalendarDate | null
}

export interface FactFindableTable {
  organisation_id: OrganisationId
  kind: string
  record_id: string
  title: string
  name: string
  body: string
  on_date: CalendarDate
  project_id: ProjectId
}

export interface FactFormationTable {
  organisation_id: OrganisationId
  record_id: string
  year: number
  norm: number
  maribel: number
}

export interface FactFundingTable {
  organisation_id: OrganisationId
  record_id: string
  year: number
  source: FundingSource
  funder: string
  amount: number
  theme_id: ThemeId | null
  project_id: ProjectId | null
}

export interface FactPartnerTable {
  organisation_id: OrganisationId
  partner_id: PartnerId
  counted_id: PartnerId
}

export interface FactPartnerNameTable {
  organisation_id: OrganisationId
  partner_id: PartnerId
  name: string
}

export interface FactPartnershipTable {
  organisation_id: OrganisationId
  on_date: CalendarDate
  project_id: ProjectId
  theme_id: ThemeId
  partner_id: PartnerId
}

export interface FactProjectTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  theme_id: ThemeId
  name: string
  theme: string
  start_date: CalendarDate | null
  end_date: CalendarDate | null
}

export interface FactProjectMunicipalityTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  municipality: string
}

export interface FactProjectPartnerTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  partner_id: PartnerId
  is_partner: boolean
  is_solution_actor: boolean
}

export interface FactProjectThemeTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  theme_id: ThemeId
  from_date: CalendarDate
  until_date: CalendarDate
}

export interface FactTargetTable {
  organisation_id: OrganisationId
  year: number
  indicator: TargetIndicator
  theme_id: ThemeId | null
  value: ColumnType<string, string | number>
}

export interface FactTrainingTable {
  organisation_id: OrganisationId
  record_id: string
  on_date: CalendarDate
  employee_id: EmployeeId
  code: string
  minutes: number
  formal: boolean
  title: string
}

export interface FactVolunteersTable {
  organisation_id: OrganisationId
  record_id: string
  project_id: ProjectId
  from_date: CalendarDate
  to_date: CalendarDate
  heads: number
}

export interface FeedbackMomentTable {
  organisation_id: OrganisationId
  dossier_id: DossierId
  position: number
  on_date: CalendarDate
  text: string
}

export interface FollowUpTable {
  organisation_id: OrganisationId
  dossier_id: DossierId
  position: number
  text: string
  due_on: CalendarDate | null
  done_on: CalendarDate | null
}

export interface FormationTable {
  organisation_id: OrganisationId
  id: FormationId
  year: number
  norm: number
  maribel: number
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface FundingTable {
  organisation_id: OrganisationId
  id: FundingId
  year: number
  source: FundingSource
  funder: Generated<string>
  theme_id: ThemeId | null
  project_id: ProjectId | null
  amount: number
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface MeasureTable {
  organisation_id: OrganisationId
  id: MeasureId
  project_id: ProjectId
  name: string
  unit: string
  fold: Fold
  decimals: Generated<number>
  ended_on: CalendarDate | null
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface MeasureTargetTable {
  organisation_id: OrganisationId
  measure_id: MeasureId
  year: number
  value: ColumnType<string, number>
}

export interface MeasureValueTable {
  organisation_id: OrganisationId
  id: MeasureValueId
  measure_id: MeasureId
  on_date: CalendarDate
  value: ColumnType<string, number>
  note: Generated<string>
  version: Generated<number>
  noted_at: Generated<Date>
  noted_by_name: string
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface MembershipTable {
  organisation_id: OrganisationId
  user_id: string
  name: string
  roles: string[]
  position: Generated<number>
}

export interface MembershipProjectTable {
  organisation_id: OrganisationId
  user_id: string
  project_id: ProjectId
}

export interface MonthClosingTable {
  organisation_id: OrganisationId
  id: MonthClosingId
  month: CalendarDate
  closed_at: Date
  closed_by_name: string
  reopened_at: Date | null
  reopened_by_name: string | null
  reopening_reason: string | null
}

export interface ObjectiveChangeTable {
  organisation_id: OrganisationId
  id: string
  operational_objective_id: ObjectiveId
  kind: ObjectiveChangeKind
  on_date: CalendarDate
  reason: string
  before_theme_id: ThemeId | null
  after_theme_id: ThemeId | null
  recorded_at: Date
  recorded_by: string
}

export interface OperationalObjectiveTable {
  organisation_id: OrganisationId
  id: ObjectiveId
  theme_id: ThemeId
  name: string
  position: number
  description: Generated<string>
  ended_on: CalendarDate | null
}

export interface OrganisationTable {
  organisation_id: OrganisationId
  name: string
  demonstration: Generated<boolean>
  created_at: Generated<Date>
}

export interface PartnerTable {
  organisation_id: OrganisationId
  id: PartnerId
  name: string
  kind: PartnerKind
  municipality: string | null
  merged_into: PartnerId | null
}

export interface PartnerAliasTable {
  organisation_id: OrganisationId
  partner_id: PartnerId
  spelling: string
}

export interface PartnerDistinctTable {
  organisation_id: OrganisationId
  partner_id: PartnerId
  other_id: PartnerId
}

export interface PartnerMergeTable {
  organisation_id: OrganisationId
  id: PartnerMergeId
  partner_id: PartnerId
  into_id: PartnerId
  carried_ids: string[]
  reason: Generated<string>
  merged_at: Date
  merged_by_name: string
  undone_at: Date | null
  undone_by_name: string | null
}

export interface PastedListTable {
  organisation_id: OrganisationId
  id: PastedListId
  list: PastedListKind
  pasted_at: Date
  pasted_by_name: string
  content_hash: string
  record_ids: string[]
  refused_rows: Generated<number>
  undone_at: Date | null
  undone_by_name: string | null
}

export interface PlanTable {
  organisation_id: OrganisationId
  id: string
  name: string
  from_date: CalendarDate
  to_date: CalendarDate
}

export interface PlanningItemTable {
  organisation_id: OrganisationId
  id: PlanningItemId
  project_id: ProjectId
  year: number
  text: string
  status: PlanningStatus
  carried_from: PlanningItemId | null
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface ProjectTable {
  organisation_id: OrganisationId
  id: ProjectId
  theme_id: ThemeId
  name: string
  sector: Generated<boolean>
  phase: Phase | null
  start_date: CalendarDate | null
  end_date: CalendarDate | null
  term_written: string | null
  description: Generated<string>
  position: number
  version: Generated<number>
  by_hand: Generated<ProjectField[]>
}

export interface ProjectMunicipalityTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  municipality: string
}

export interface ProjectPartnerTable {
  organisation_id: OrganisationId
  project_id: ProjectId
  partner_id: PartnerId
  role: PartnerRole
}

export interface ProjectThemeChangeTable {
  organisation_id: OrganisationId
  id: string
  project_id: ProjectId
  from_date: CalendarDate
  before_theme_id: ThemeId
  theme_id: ThemeId
  reason: string
  recorded_at: Date
  recorded_by: string
}

export interface RecommendationTable {
  organisation_id: OrganisationId
  dossier_id: DossierId
  position: number
  text: string
}

export interface ReferralTable {
  organisation_id: OrganisationId
  activity_id: ActivityId
  partner_id: PartnerId
  warm: boolean
  count: number
}

export interface RegistrationVersionTable {
  organisation_id: OrganisationId
  record_kind: string
  record_id: string
  version: number
  registered_at: Date
  registered_by_name: string
  change_reason: string | null
  content: ColumnType<unknown, string>
}

export interface ReportRunTable {
  organisation_id: OrganisationId
  id: ReportRunId
  year: number
  language: Language
  state: ReportRun["state"]
  step: ReportStep | null
  asked_at: Date
  asked_by_name: string
  finished_at: Date | null
  pages: number | null
  problem_nl: string | null
  problem_en: string | null
  findings: ColumnType<unknown, string | undefined, string>
  pdf: Buffer | null
  html: string | null
}

export interface RespondentGroupTable {
  organisation_id: OrganisationId
  dossier_id: DossierId
  position: number
  name: string
  respondents: number
  themes: Generated<string[]>
}

export interface SheetTable {
  organisation_id: OrganisationId
  id: SheetId
  project_id: ProjectId
  year: number
  cooperation: Scale | null
  political_results: Scale | null
  participation: Scale | null
  status: ConclusionStatus | null
}

export interface SheetBlockTable {
  organisation_id: OrganisationId
  sheet_id: SheetId
  part: SheetPart
  position: number
  kind: SheetBlock["kind"]
  level: number
  text: string
  source_line: number | null
}

export interface SignalTable {
  organisation_id: OrganisationId
  id: SignalId
  project_id: ProjectId
  on_date: CalendarDate
  text: string
  source: SignalSource
  tags: Generated<string[]>
  version: Generated<number>
  noted_at: Generated<Date>
  noted_by: string
  noted_by_name: string
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface SignalBundleTable {
  organisation_id: OrganisationId
  id: BundleId
  title: string
  description: Generated<string>
  tags: Generated<string[]>
  made_at: Generated<Date>
  made_by_name: string
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface StatedFigureTable {
  organisation_id: OrganisationId
  id: string
  year: number
  indicator: string
  label_nl: string
  label_en: string
  value: ColumnType<string, string | number>
  unit_nl: string
  unit_en: string
  source: string
  position: number
}

export interface StepTable {
  organisation_id: OrganisationId
  id: StepId
  bundle_id: BundleId | null
  signal_id: SignalId | null
  kind: StepKind
  on_date: CalendarDate
  body_id: BodyId | null
  partner_id: PartnerId | null
  text: Generated<string>
  taken_at: Generated<Date>
  taken_by_name: string
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface StrategicObjectiveTable {
  organisation_id: OrganisationId
  id: ObjectiveId
  plan_id: string
  name: string
  position: number
}

export interface TargetTable {
  organisation_id: OrganisationId
  id: TargetId
  plan_id: string
  year: number
  indicator: TargetIndicator
  theme_id: ThemeId | null
  value: ColumnType<string, string | number>
}

export interface TermRevisionTable {
  organisation_id: OrganisationId
  id: string
  project_id: ProjectId
  recorded_at: Date
  recorded_by: string
  before_start: CalendarDate | null
  before_end: CalendarDate | null
  before_written: string | null
  after_start: CalendarDate | null
  after_end: CalendarDate | null
  after_written: string | null
  reason: string
}

export interface ThemeTable {
  organisation_id: OrganisationId
  id: ThemeId
  strategic_objective_id: ObjectiveId
  name: string
  position: number
}

export interface TrainingTable {
  organisation_id: OrganisationId
  id: TrainingId
  employee_id: EmployeeId
  on_date: CalendarDate
  minutes: number
  formal: boolean
  title: Generated<string>
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface TransversalAccountTable {
  organisation_id: OrganisationId
  transversal_action_id: TransversalActionId
  year: number
  text: string
  version: Generated<number>
}

export interface TransversalActionTable {
  organisation_id: OrganisationId
  id: TransversalActionId
  plan_id: string
  name: string
  description: Generated<string>
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface VerdictTable {
  organisation_id: OrganisationId
  record_kind: string
  record_id: string
  record_version: number
  finding: string
  reason: string
  given_at: Date
  given_by_name: string
}

export interface VolunteersTable {
  organisation_id: OrganisationId
  id: VolunteersId
  project_id: ProjectId
  from_date: CalendarDate
  to_date: CalendarDate
  heads: number
  version: Generated<number>
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export interface DB {
  activity: ActivityTable
  activity_kind: ActivityKindTable
  activity_partner: ActivityPartnerTable
  agreement: AgreementTable
  agreement_theme: AgreementThemeTable
  assignment: AssignmentTable
  attachment: AttachmentTable
  attachment_content: AttachmentContentTable
  audit_entry: AuditEntryTable
  body_member: BodyMemberTable
  body_project: BodyProjectTable
  bundled_signal: BundledSignalTable
  communication_action: CommunicationActionTable
  communication_action_project: CommunicationActionProjectTable
  consultation_body: ConsultationBodyTable
  contact: ContactTable
  contact_partner: ContactPartnerTable
  contribution: ContributionTable
  dossier: DossierTable
  dossier_figure: DossierFigureTable
  dossier_project: DossierProjectTable
  employee: EmployeeTable
  fact_activity: FactActivityTable
  fact_assignment: FactAssignmentTable
  fact_body: FactBodyTable
  fact_communication: FactCommunicationTable
  fact_communication_project: FactCommunicationProjectTable
  fact_contact: FactContactTable
  fact_dossier: FactDossierTable
  fact_dossier_project: FactDossierProjectTable
  fact_employee: FactEmployeeTable
  fact_findable: FactFindableTable
  fact_formation: FactFormationTable
  fact_funding: FactFundingTable
  fact_partner: FactPartnerTable
  fact_partner_name: FactPartnerNameTable
  fact_partnership: FactPartnershipTable
  fact_project: FactProjectTable
  fact_project_municipality: FactProjectMunicipalityTable
  fact_project_partner: FactProjectPartnerTable
  fact_project_theme: FactProjectThemeTable
  fact_target: FactTargetTable
  fact_training: FactTrainingTable
  fact_volunteers: FactVolunteersTable
  feedback_moment: FeedbackMomentTable
  follow_up: FollowUpTable
  formation: FormationTable
  funding: FundingTable
  measure: MeasureTable
  measure_target: MeasureTargetTable
  measure_value: MeasureValueTable
  membership: MembershipTable
  membership_project: MembershipProjectTable
  month_closing: MonthClosingTable
  objective_change: ObjectiveChangeTable
  operational_objective: OperationalObjectiveTable
  organisation: OrganisationTable
  partner: PartnerTable
  partner_alias: PartnerAliasTable
  partner_distinct: PartnerDistinctTable
  partner_merge: PartnerMergeTable
  pasted_list: PastedListTable
  plan: PlanTable
  planning_item: PlanningItemTable
  project: ProjectTable
  project_municipality: ProjectMunicipalityTable
  project_partner: ProjectPartnerTable
  project_theme_change: ProjectThemeChangeTable
  recommendation: RecommendationTable
  referral: ReferralTable
  registration_version: RegistrationVersionTable
  report_run: ReportRunTable
  respondent_group: RespondentGroupTable
  sheet: SheetTable
  sheet_block: SheetBlockTable
  signal: SignalTable
  signal_bundle: SignalBundleTable
  stated_figure: StatedFigureTable
  step: StepTable
  strategic_objective: StrategicObjectiveTable
  target: TargetTable
  term_revision: TermRevisionTable
  theme: ThemeTable
  training: TrainingTable
  transversal_account: TransversalAccountTable
  transversal_action: TransversalActionTable
  verdict: VerdictTable
  volunteers: VolunteersTable
}
