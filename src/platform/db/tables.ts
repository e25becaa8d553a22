// Written by `npm run tables` from the migrated database. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { CalendarDate } from '../core/calendar-date.ts'
import type { ActivityId, ActivityKindId, ContactId, ObjectiveId, OrganisationId, PartnerId, ProjectId, ReportRunId, SheetId, ThemeId } from '../core/ids.ts'
import type { Language } from '../core/language.ts'
import type { ConclusionStatus, ContributionWeight, Phase, Scale, SheetBlock, SheetPart } from '../../plan/core/model.ts'
import type { PartnerKind, PartnerRole } from '../../network/core/model.ts'
import type { LegalKind, Level, Setting } from '../../registration/core/model.ts'
import type { ReportRun, ReportStep } from '../../report/core/api.ts'

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
  id: string
  partner_id: PartnerId
  goal: string
  start_date: CalendarDate | null
  end_date: CalendarDate | null
  position: number
}

export interface AgreementThemeTable {
  organisation_id: OrganisationId
  agreement_id: string
  theme_id: ThemeId
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

export interface CommunicationActionTable {
  organisation_id: OrganisationId
  id: string
  year: number
  number: number
  outlet: string
  media: string[]
  on_date: CalendarDate | null
  month: number | null
  continuous: Generated<boolean>
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
  is_partner: boolean
  is_solution_actor: boolean
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

export interface OperationalObjectiveTable {
  organisation_id: OrganisationId
  id: ObjectiveId
  theme_id: ThemeId
  name: string
  position: number
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

export interface PlanTable {
  organisation_id: OrganisationId
  id: string
  name: string
  from_date: CalendarDate
  to_date: CalendarDate
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

export interface StrategicObjectiveTable {
  organisation_id: OrganisationId
  id: ObjectiveId
  plan_id: string
  name: string
  position: number
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

export interface DB {
  activity: ActivityTable
  activity_kind: ActivityKindTable
  activity_partner: ActivityPartnerTable
  agreement: AgreementTable
  agreement_theme: AgreementThemeTable
  audit_entry: AuditEntryTable
  communication_action: CommunicationActionTable
  contact: ContactTable
  contact_partner: ContactPartnerTable
  contribution: ContributionTable
  fact_activity: FactActivityTable
  fact_contact: FactContactTable
  fact_partner: FactPartnerTable
  fact_partner_name: FactPartnerNameTable
  fact_partnership: FactPartnershipTable
  fact_project: FactProjectTable
  fact_project_municipality: FactProjectMunicipalityTable
  fact_project_partner: FactProjectPartnerTable
  membership: MembershipTable
  membership_project: MembershipProjectTable
  operational_objective: OperationalObjectiveTable
  organisation: OrganisationTable
  partner: PartnerTable
  partner_alias: PartnerAliasTable
  plan: PlanTable
  project: ProjectTable
  project_municipality: ProjectMunicipalityTable
  project_partner: ProjectPartnerTable
  referral: ReferralTable
  registration_version: RegistrationVersionTable
  report_run: ReportRunTable
  sheet: SheetTable
  sheet_block: SheetBlockTable
  stated_figure: StatedFigureTable
  strategic_objective: StrategicObjectiveTable
  term_revision: TermRevisionTable
  theme: ThemeTable
}
