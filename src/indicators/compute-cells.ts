import { type RawBuilder, sql } from 'kysely'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Cell, Scope } from './core/model.ts'
import type { FactRows, Figure, Fold } from './definition.ts'

const partSql: Record<Fold, RawBuilder<unknown>> = {
  count: sql`count(*) as part`,
  sum: sql`sum(r.weight)::bigint as part`,
  distinct: sql`r.record_id as part`,
}
const totalSql: Record<Fold, RawBuilder<number>> = {
  count: sql<number>`sum(g.part)::bigint`,
  sum: sql<number>`sum(g.part)::bigint`,
  distinct: sql<number>`count(distinct g.part)`,
}

export interface CellRow {
  row_key: string
  breakdown: string
  all_rows: boolean
  all_breakdowns: boolean
  value: number | null
}

/**
 * Every cell of a figure over a scope in one query: row by column, the totals of both, and the grand
 * total. A cell that has no records is not there.
 */
export function computeCells(tx: ReadTransaction, figure: Figure, scope: Scope): Promise<Cell[]> {
  return foldRows(tx, figure.rows(tx, scope), figure.fold)
}

/** Folds rows to cells. A distinct total is folded again from the rows, never added up from its parts. */
export async function foldRows(tx: ReadTransaction, rows: FactRows, fold: Fold): Promise<Cell[]> {
  const { rows: cells } = await foldQuery(rows, fold).execute(tx.db)
  return cells.map((cell) => ({
    row: cell.all_rows ? null : cell.row_key,
    breakdown: cell.all_breakdowns ? null : cell.breakdown,
    value: cell.value ?? 0,
  }))
}

/**
 * The query that folds rows to every cell of a table. Rows are brought together per row and column
 * first, so that the totals are folded from few. Keys are words for the machine: compared byte by byte,
 * which the collation of the database is much slower at.
 */
export function foldQuery(rows: FactRows, fold: Fold): RawBuilder<CellRow> {
  return sql<CellRow>`
    select g.row_key, g.breakdown, grouping(g.row_key) = 1 as all_rows,
           grouping(g.breakdown) = 1 as all_breakdowns, ${totalSql[fold]} as value
      from (
        select r.row_key collate "C" as row_key, r.breakdown collate "C" as breakdown, ${partSql[fold]}
          from (${rows}) r
         group by 1, 2 ${fold === 'distinct' ? sql`, 3` : sql``}) g
     group by grouping sets ((g.row_key, g.breakdown), (g.row_key), (g.breakdown), ())
    having count(*) > 0`
}
