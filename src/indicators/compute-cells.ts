import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays } from '../platform/core/calendar-date.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Cell, Scope } from './core/model.ts'
import type { FactRows, Figure, Fold } from './definition.ts'

/** A figure over a scope. */
export interface Part {
  figure: Figure
  scope: Scope
}

type Folding = Pick<Figure, 'fold' | 'counts'>

/** Rows that are read once, for every part that is folded from them. */
interface Reading {
  rows: FactRows
  /** Whether a row belongs to the scope before. */
  isBefore: RawBuilder<SqlBool>
  foldings: readonly Folding[]
  /** Per part of the reading: which folding is its own, and of which of the two scopes. */
  parts: { part: Part; folding: number; before: boolean }[]
}

export interface CellRow {
  [value: `value_${number}`]: number | null
  is_before: boolean
  row_key: string
  breakdown: string
  all_rows: boolean
  all_breakdowns: boolean
}

const ofOneScope = sql<SqlBool>`false`

/** Every cell of a figure over a scope. A cell that has no records is not there. */
export async function computeCells(tx: ReadTransaction, figure: Figure, scope: Scope): Promise<Cell[]> {
  const [cells = []] = await computeParts(tx, [{ figure, scope }])
  return cells
}

/**
 * Every cell of each part, in the order of the parts. Figures that share their rows are folded from one
 * reading of them, and so are two scopes of which the one begins where the other ends, where a row
 * belongs to a scope by its day alone. The readings are sent together: none waits for the answer before it.
 */
export async function computeParts(tx: ReadTransaction, parts: readonly Part[]): Promise<Cell[][]> {
  const cells = new Map<Part, Cell[]>()
  const readOne = async ({ rows, isBefore, foldings, parts: ofReading }: Reading) => {
    const { rows: folded } = await foldQuery(rows, foldings, isBefore).execute(tx.db)
    for (const { part, folding, before } of ofReading) {
      const own = folded.filter((row) => row.is_before === before)
      cells.set(part, cellsOf(own, folding, part.figure))
    }
  }
  await Promise.all(readingsOf(tx, parts).map(readOne))
  return parts.map((part) => cells.get(part) ?? [])
}

/** Folds rows to cells. A distinct total is folded again from the rows, never added up from its parts. */
export async function foldRows(tx: ReadTransaction, rows: FactRows, fold: Fold): Promise<Cell[]> {
  const { rows: folded } = await foldQuery(rows, [{ fold }]).execute(tx.db)
  return cellsOf(folded, 0, {})
}

function readingsOf(tx: ReadTransaction, parts: readonly Part[]): Reading[] {
  const sources = [...new Set(parts.map(({ figure }) => figure.rows))]
  return sources.flatMap((rows) => {
    const of = parts.filter(({ figure }) => figure.rows === rows)
    const scopes = [...new Set(of.map(({ scope }) => scope))].sort((a, b) => (a.from < b.from ? -1 : 1))
    const [first, second, ...more] = scopes
    const day = of[0]?.figure.day
    if (first && second && more.length === 0 && day !== undefined && areAdjoining(first, second)) {
      return [readingOf(tx, of, { ...second, from: first.from }, sql`${day} < ${second.from}`, first)]
    }
    return scopes.map((scope) => {
      const ofScope = of.filter((part) => part.scope === scope)
      return readingOf(tx, ofScope, scope, ofOneScope, null)
    })
  })
}

function readingOf(
  tx: ReadTransaction,
  parts: readonly Part[],
  scope: Scope,
  isBefore: Reading['isBefore'],
  before: Scope | null,
): Reading {
  const figures = [...new Set(parts.map(({ figure }) => figure))]
  const [one] = parts
  if (one === undefined) throw new Error('A reading is of one part at least.')
  return {
    rows: one.figure.rows(tx, scope),
    isBefore,
    foldings: figures,
    parts: parts.map((part) => ({
      part,
      folding: figures.indexOf(part.figure),
      before: part.scope === before,
    })),
  }
}

/** Whether the second begins on the day after the first, of the same part of the organisation. */
function areAdjoining(first: Scope, second: Scope): boolean {
  return (
    addDays(first.to, 1) === second.from &&
    first.projectId === second.projectId &&
    first.municipality === second.municipality
  )
}

function cellsOf(rows: readonly CellRow[], folding: number, { counts }: Pick<Figure, 'counts'>): Cell[] {
  return rows.flatMap((row) => {
    const value = row[`value_${folding}`] ?? null
    // Of rows that do not all count, there may be none.
    if (value === null && counts !== undefined) return []
    return {
      row: row.all_rows ? null : row.row_key,
      breakdown: row.all_breakdowns ? null : row.breakdown,
      value: value ?? 0,
    }
  })
}

/**
 * The query that folds rows to every cell of their tables: row by column, the totals of both, and the
 * grand total. Rows are brought together per row and column first, so that the totals are folded from
 * few. Keys are words for the machine: compared byte by byte, which the collation of the database is
 * much slower at.
 */
export function foldQuery(
  rows: FactRows,
  foldings: readonly Folding[],
  isBefore: RawBuilder<SqlBool> = ofOneScope,
): RawBuilder<CellRow> {
  const parts = foldings.map((one, n) => sql`${partOf(one)} as ${sql.ref(`part_${n}`)}`)
  const totals = foldings.map(
    (one, n) => sql`${totalOf(one, sql.ref(`g.part_${n}`))} as ${sql.ref(`value_${n}`)}`,
  )
  const distinct = foldings.flatMap(({ fold }, n) => (fold === 'distinct' ? [sql.lit(n + 4)] : []))
  return sql<CellRow>`
    select g.is_before, g.row_key, g.breakdown, grouping(g.row_key) = 1 as all_rows,
           grouping(g.breakdown) = 1 as all_breakdowns, ${sql.join(totals)}
      from (
        select ${isBefore} as is_before, r.row_key collate "C" as row_key,
               r.breakdown collate "C" as breakdown, ${sql.join(parts)}
          from (${rows}) r
         group by ${sql.join([sql.lit(1), sql.lit(2), sql.lit(3), ...distinct])}) g
     group by grouping sets ((g.is_before, g.row_key, g.breakdown), (g.is_before, g.row_key),
                             (g.is_before, g.breakdown), (g.is_before))`
}

function partOf({ fold, counts }: Folding): RawBuilder<unknown> {
  const filter = counts === undefined ? sql`` : sql` filter (where ${counts})`
  if (fold === 'count') return sql`nullif(count(*)${filter}, 0)`
  if (fold === 'sum') return sql`(sum(r.weight)${filter})::bigint`
  return counts === undefined ? sql`r.record_id` : sql`case when ${counts} then r.record_id end`
}

function totalOf({ fold }: Folding, part: RawBuilder<unknown>): RawBuilder<unknown> {
  return fold === 'distinct' ? sql`nullif(count(distinct ${part}), 0)` : sql`sum(${part})::bigint`
}
