import { sql } from 'kysely'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { IndicatorRecord, RecordList, Scope } from './core/model.ts'
import type { Figure } from './definition.ts'

/** How many records a page of a list holds. */
export const recordsPerPage = 200

interface RecordRow {
  record_kind: IndicatorRecord['recordKind']
  record_id: string
  date: CalendarDate | null
  project: string
  project_id: ProjectId
  theme: string
  label_nl: string
  label_en: string
  weight: number
  total: number
  value: number
}

/**
 * The records that make a cell, the newest first, from the very rows that the cell is folded from:
 * their number is the count, the sum of their weights the sum. A distinct figure lists each record
 * once, with every project and theme where it counts.
 */
export async function listRecords(
  tx: ReadTransaction,
  figure: Figure,
  scope: Scope,
  cell: { breakdown?: string | undefined },
  after = 0,
  limit = recordsPerPage,
): Promise<RecordList> {
  const distinct = figure.fold === 'distinct'
  const weight = figure.fold === 'sum' ? sql<number>`max(r.weight)` : sql<number>`1`
  const rows: RecordRow[] = await tx.db
    .selectFrom(figure.rows(tx, scope).as('r'))
    .innerJoin('fact_project as p', (join) =>
      join.on('p.organisation_id', '=', tx.organisationId).on(sql`p.project_id`, '=', sql`r.project_id`),
    )
    .$if(cell.breakdown !== undefined, (query) => query.where(sql`r.breakdown`, '=', cell.breakdown))
    .groupBy(['r.record_kind', 'r.record_id', 'r.label_nl', 'r.label_en'])
    .select([
      'r.record_kind',
      'r.record_id',
      'r.label_nl',
      'r.label_en',
      (distinct ? sql<CalendarDate | null>`null::date` : sql<CalendarDate | null>`max(r.on_date)`).as('date'),
      sql<string>`string_agg(distinct p.name, ', ')`.as('project'),
      sql<ProjectId>`min(p.project_id::text)::uuid`.as('project_id'),
      sql<string>`string_agg(distinct p.theme, ', ')`.as('theme'),
      weight.as('weight'),
      sql<number>`count(*) over ()::int`.as('total'),
      sql<number>`(sum(${weight}) over ())::int`.as('value'),
    ])
    .orderBy(sql`5 desc nulls last`)
    .orderBy('r.label_nl')
    .orderBy('r.record_id')
    .limit(limit)
    .offset(after)
    .execute()
  if (rows.length === 0 && after > 0) {
    return { ...(await listRecords(tx, figure, scope, cell, 0, 1)), records: [] }
  }
  return {
    value: rows[0]?.value ?? 0,
    total: rows[0]?.total ?? 0,
    records: rows.map((row) => ({
      recordKind: row.record_kind,
      recordId: row.record_id,
      date: row.date,
      project: row.project,
      projectId: row.project_id,
      theme: row.theme,
      label: { nl: row.label_nl, en: row.label_en },
      weight: row.weight,
    })),
  }
}
