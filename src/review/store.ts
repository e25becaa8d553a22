import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import type { Period } from '../platform/core/period.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { FindingKind, RecordKind, Verdict } from './core/model.ts'

export interface ProjectTerm {
  id: ProjectId
  name: string
  start: CalendarDate | null
  end: CalendarDate | null
}

/** The projects by name. */
export function readProjects(tx: ReadTransaction): Promise<ProjectTerm[]> {
  return tx.sql(
    `select project_id as id, name, start_date as start, end_date as "end" from fact_project
      where organisation_id = $1 order by plain(name), project_id`,
    [tx.organisationId],
  )
}

export interface WeekCount {
  projectId: ProjectId
  monday: CalendarDate
  count: number
}

/** How many activities and contacts count, by project and week. */
export function readWeekCounts(tx: ReadTransaction, { from, to }: Period): Promise<WeekCount[]> {
  return tx.sql(
    `select project_id as "projectId", date_trunc('week', on_date)::date as monday, count(*)::int as count
       from (select project_id, on_date from fact_activity
              where organisation_id = $1 and on_date between $2 and $3
             union all
             select project_id, on_date from fact_contact
              where organisation_id = $1 and on_date between $2 and $3) t
      group by 1, 2`,
    [tx.organisationId, from, to],
  )
}

interface VerdictRow extends Verdict {
  recordKind: RecordKind
  recordId: string
  version: number
  finding: FindingKind
}

const verdictColumns = `
  record_kind as "recordKind", record_id as "recordId", record_version as version, finding, reason,
  given_by_name as by, to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

/** The verdicts on these registrations, of any version. */
export function readVerdicts(tx: ReadTransaction, recordIds: readonly string[]): Promise<VerdictRow[]> {
  return tx.sql(
    `select ${verdictColumns} from verdict
      where organisation_id = $1 and record_kind = any('{activity,contact}') and record_id = any($2::uuid[])`,
    [tx.organisationId, recordIds],
  )
}
