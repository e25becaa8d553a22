import { sql } from 'kysely'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Cell, Scope } from './core/model.ts'
import type { FactRows, Figure, Fold } from './definition.ts'

const foldSql: Record<Fold, ReturnType<typeof sql<number>>> = {
  count: sql<number>`count(*)`,
  sum: sql<number>`sum(r.weight)::bigint`,
  distinct: sql<number>`count(distinct r.record_id)`,
}

interface CellRow {
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
  const { rows: cells } = await sql<CellRow>`
    select r.row_key, r.breakdown, grouping(r.row_key) = 1 as all_rows,
           grouping(r.breakdown) = 1 as all_breakdowns, ${foldSql[fold]} as value
      from (${rows}) r
     group by grouping sets ((r.row_key, r.breakdown), (r.row_key), (r.breakdown), ())
    having count(*) > 0`.execute(tx.db)
  return cells.map((cell) => ({
    row: cell.all_rows ? null : cell.row_key,
    breakdown: cell.all_breakdowns ? null : cell.breakdown,
    value: cell.value ?? 0,
  }))
}
