import type { Pool } from 'pg'

/**
 * The types of the tables, written from the migrated database. Ids, dates and closed lists get the
 * types of core/, so that a query with the wrong id does not compile.
 */
const idTypes: Record<string, string> = {
  organisation_id: 'OrganisationId',
  project_id: 'ProjectId',
  theme_id: 'ThemeId',
  partner_id: 'PartnerId',
  counted_id: 'PartnerId',
  merged_into: 'PartnerId',
  kind_id: 'ActivityKindId',
  activity_id: 'ActivityId',
  contact_id: 'ContactId',
  sheet_id: 'SheetId',
  operational_objective_id: 'ObjectiveId',
  strategic_objective_id: 'ObjectiveId',
  before_theme_id: 'ThemeId',
  after_theme_id: 'ThemeId',
  employee_id: 'EmployeeId',
  communication_action_id: 'CommunicationActionId',
  body_id: 'BodyId',
  into_id: 'PartnerId',
  other_id: 'PartnerId',
  signal_id: 'SignalId',
  bundle_id: 'BundleId',
  dossier_id: 'DossierId',
  attachment_id: 'AttachmentId',
  transversal_action_id: 'TransversalActionId',
  carried_from: 'PlanningItemId',
  measure_id: 'MeasureId',
}
const ownIdTypes: Record<string, string> = {
  project: 'ProjectId',
  theme: 'ThemeId',
  partner: 'PartnerId',
  activity_kind: 'ActivityKindId',
  activity: 'ActivityId',
  contact: 'ContactId',
  sheet: 'SheetId',
  operational_objective: 'ObjectiveId',
  strategic_objective: 'ObjectiveId',
  report_run: 'ReportRunId',
  employee: 'EmployeeId',
  assignment: 'AssignmentId',
  formation: 'FormationId',
  training: 'TrainingId',
  volunteers: 'VolunteersId',
  funding: 'FundingId',
  communication_action: 'CommunicationActionId',
  pasted_list: 'PastedListId',
  consultation_body: 'BodyId',
  partner_merge: 'PartnerMergeId',
  agreement: 'AgreementId',
  signal: 'SignalId',
  signal_bundle: 'BundleId',
  step: 'StepId',
  dossier: 'DossierId',
  attachment: 'AttachmentId',
  month_closing: 'MonthClosingId',
  transversal_action: 'TransversalActionId',
  planning_item: 'PlanningItemId',
  target: 'TargetId',
  measure: 'MeasureId',
  measure_value: 'MeasureValueId',
}
const listTypes: Record<string, string> = {
  'dossier.kind': 'DossierKind',
  'dossier.status': 'DossierStatus',
  'attachment.media_type': 'DocumentType',
  'fact_dossier.kind': 'DossierKind',
  'project.phase': 'Phase',
  'project.by_hand': 'ProjectField[]',
  'objective_change.kind': 'ObjectiveChangeKind',
  'planning_item.status': 'PlanningStatus',
  'target.indicator': 'TargetIndicator',
  'fact_target.indicator': 'TargetIndicator',
  'measure.fold': 'Fold',
  'sheet.cooperation': 'Scale',
  'sheet.political_results': 'Scale',
  'sheet.participation': 'Scale',
  'sheet.status': 'ConclusionStatus',
  'sheet_block.part': 'SheetPart',
  'sheet_block.kind': 'SheetBlock["kind"]',
  'contribution.weight': 'ContributionWeight',
  'partner.kind': 'PartnerKind',
  'project_partner.role': 'PartnerRole',
  'activity_kind.legal_kind': 'LegalKind',
  'activity_kind.usual_setting': 'Setting',
  'activity.setting': 'Setting',
  'contact.setting': 'Setting',
  'contact.level': 'Level',
  'fact_activity.legal_kind': 'LegalKind',
  'fact_activity.setting': 'Setting',
  'fact_contact.level': 'Level',
  'communication_action.kind': 'CommunicationKind',
  'pasted_list.list': 'PastedListKind',
  'assignment.purpose': 'Purpose',
  'fact_assignment.purpose': 'Purpose',
  'funding.source': 'FundingSource',
  'fact_funding.source': 'FundingSource',
  'report_run.language': 'Language',
  'report_run.state': 'ReportRun["state"]',
  'report_run.step': 'ReportStep',
  'signal.source': 'SignalSource',
  'step.kind': 'StepKind',
}
const sources: Record<string, string> = {
  '../core/calendar-date.ts': 'CalendarDate',
  '../core/ids.ts':
    'ActivityId ActivityKindId AgreementId AssignmentId AttachmentId BodyId BundleId CommunicationActionId ContactId DossierId EmployeeId FormationId FundingId MeasureId MeasureValueId MonthClosingId ObjectiveId OrganisationId PartnerId PartnerMergeId PastedListId PlanningItemId ProjectId ReportRunId SheetId SignalId StepId TargetId ThemeId TrainingId TransversalActionId VolunteersId',
  '../core/language.ts': 'Language',
  '../../plan/core/model.ts':
    'ConclusionStatus ContributionWeight Phase ProjectField Scale SheetBlock SheetPart',
  '../../plan/core/motion-model.ts': 'ObjectiveChangeKind',
  '../../plan/core/planning-model.ts': 'PlanningStatus',
  '../../plan/core/target-model.ts': 'TargetIndicator',
  '../../registration/core/measure-model.ts': 'Fold',
  '../../organisation/core/staff-model.ts': 'FundingSource Purpose',
  '../../network/core/model.ts': 'PartnerKind PartnerRole',
  '../../organisation/core/communication-model.ts': 'CommunicationKind',
  '../../intake/core/paste-model.ts': 'PastedListKind',
  '../../registration/core/model.ts': 'LegalKind Level Setting',
  '../../policy/core/document-types.ts': 'DocumentType',
  '../../policy/core/dossier-model.ts': 'DossierKind DossierStatus',
  '../../report/core/api.ts': 'ReportRun ReportStep',
  '../../policy/core/signal-model.ts': 'SignalSource StepKind',
}

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  generated: boolean
}

/** A view says nothing of null: a fact has these empty columns and no others. */
const emptyInFacts = [
  'fact_project.start_date',
  'fact_project.end_date',
  'fact_employee.end_date',
  'fact_contact.body_id',
  'fact_body.planned_per_year',
  'fact_body.ended_on',
  'fact_assignment.theme_id',
  'fact_assignment.project_id',
  'fact_funding.theme_id',
  'fact_funding.project_id',
  'fact_communication.on_date',
  'fact_communication.month',
  'fact_dossier.theme_id',
  'fact_target.theme_id',
]

/** Columns of words are left out: the database writes them, and only SQL searches them. */
const columnsQuery = `
  select c.table_name as table, c.column_name as column, c.udt_name as type,
         c.is_nullable = 'YES'
           and (c.table_name not like 'fact\\_%' or c.table_name || '.' || c.column_name = any($1)) as nullable,
         c.column_default is not null as generated
    from information_schema.columns c
    join pg_class t on t.relname = c.table_name and t.relnamespace = 'public'::regnamespace
   where c.table_schema = 'public' and not t.relispartition and c.udt_name <> 'tsvector'
   order by 1, c.ordinal_position`

const plainTypes: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'CalendarDate',
  int4: 'number',
  int8: 'ColumnType<string, number>',
  jsonb: 'ColumnType<unknown, string>',
  numeric: 'ColumnType<string, string | number>',
  text: 'string',
  timestamptz: 'Date',
  uuid: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
}

function typeOf({ table, column, type, nullable, generated }: Column): string {
  const precise =
    listTypes[`${table}.${column}`] ??
    (column === 'id' ? ownIdTypes[table] : idTypes[column]) ??
    plainTypes[type]
  if (precise === undefined) throw new Error(`No type for ${table}.${column}: ${type}`)
  // Kysely does not look into a column type within `Generated`.
  if (type === 'jsonb' && generated) return 'ColumnType<unknown, string | undefined, string>'
  const whole = nullable ? `${precise} | null` : precise
  return generated ? `Generated<${whole}>` : whole
}

const pascal = (name: string) => name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

function write(columns: readonly Column[]): string {
  const tables = group(columns)
  const interfaces = [...tables].map(
    ([table, own]) =>
      `export interface ${pascal(table)}Table {\n${own.map((column) => `  ${column.column}: ${typeOf(column)}\n`).join('')}}\n`,
  )
  const body = interfaces.join('\n')
  const imports = Object.entries(sources).flatMap(([file, names]) => {
    const used = names.split(' ').filter((name) => new RegExp(`\\b${name}\\b`).test(body))
    return used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${file}'`]
  })
  return [
    '// Written by `npm run tables` from the migrated database. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely'",
    ...imports,
    '',
    body,
    `export interface DB {\n${[...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table\n`).join('')}}\n`,
  ].join('\n')
}

function group(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  return tables
}

/** The text of tables.ts for a database that is migrated. */
export async function tablesText(owner: Pool): Promise<string> {
  return write((await owner.query<Column>(columnsQuery, [emptyInFacts])).rows)
}
