import { type SqlBool, sql } from 'kysely'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import type { Bilingual } from '../platform/core/language.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { IndicatorRecord, RecordList, Row, Scope } from './core/model.ts'
import type { Figure } from './definition.ts'

/** How many records a page of a list holds. */
export const recordsPerPage = 200

interface RecordRow {
  record_kind: IndicatorRecord['recordKind']
  record_id: string
  date: CalendarDate | null
  project: string | null
  project_id: ProjectId | null
  row_keys: string[]
  label_nl: string
  label_en: string
  weight: number
  total: number
  value: number
}

/** Which records: those of one row, one column, or both; and from where in the list. */
export interface Listed {
  row?: string | undefined
  breakdown?: string | undefined
  after?: number | undefined
  limit?: number | undefined
}

/**
 * The records that make a cell, the newest first, from the very rows that the cell is folded from:
 * their number is the count, the sum of their weights the sum. Each record is listed once, with every
 * project and row where it counts.
 */
export async function listRecords(
  tx: ReadTransaction,
  figure: Figure,
  scope: Scope,
  rowNames: readonly Row[],
  { row, breakdown, after = 0, limit = recordsPerPage }: Listed = {},
): Promise<RecordList> {
  const weight = figure.fold === 'sum' ? sql<number>`sum(r.weight)::bigint` : sql<number>`1::bigint`
  const conditions = [
    figure.counts ?? sql<SqlBool>`true`,
    ...(row === undefined ? [] : [sql<SqlBool>`r.row_key = ${row}`]),
    ...(breakdown === undefined ? [] : [sql<SqlBool>`r.breakdown = ${breakdown}`]),
  ]
  const { rows } = await sql<RecordRow>`
    select r.record_kind, r.record_id, r.label_nl, r.label_en, max(r.on_date) as date,
           string_agg(distinct p.name, ', ') as project, min(r.project_id::text)::uuid as project_id,
           array_agg(distinct r.row_key) as row_keys, ${weight} as weight,
           count(*) over () as total, (sum(${weight}) over ())::bigint as value
      from (${figure.rows(tx, scope)}) r
      left join fact_project p on p.organisation_id = ${tx.organisationId} and p.project_id = r.project_id
     where ${sql.join(conditions, sql` and `)}
     group by r.record_kind, r.record_id, r.label_nl, r.label_en
     order by 5 desc nulls last, r.label_nl, r.record_id
     limit ${limit} offset ${after}`.execute(tx.db)
  const [first] = rows
  if (first === undefined && after > 0) {
    const listed = await listRecords(tx, figure, scope, rowNames, { row, breakdown, after: 0, limit: 1 })
    return { ...listed, records: [] }
  }
  return {
    value: first?.value ?? 0,
    scale: figure.scale(scope),
    total: first?.total ?? 0,
    records: rows.map((record) => ({
      recordKind: record.record_kind,
      recordId: record.record_id,
      date: record.date,
      project: record.project,
      projectId: record.project_id,
      under: namesOf(record.row_keys, rowNames),
      label: { nl: record.label_nl, en: record.label_en },
      weight: record.weight,
    })),
  }
}

/** The rows in the order of the table. */
function namesOf(keys: readonly string[], rows: readonly Row[]): Bilingual {
  const used = rows.filter(({ key }) => keys.includes(key))
  return {
    nl: used.map(({ label }) => label.nl).join(', '),
    en: used.map(({ label }) => label.en).join(', '),
  }
}
