import { sql } from 'kysely'
import { readThemes } from '../plan/index.ts'
import type { ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Cell, IndicatorResult, Scope } from './core/model.ts'
import type { Definition, Figure, Fold } from './definition.ts'

const foldSql: Record<Fold, ReturnType<typeof sql<number>>> = {
  count: sql<number>`count(*)::int`,
  sum: sql<number>`coalesce(sum(r.weight), 0)::int`,
  distinct: sql<number>`count(distinct r.record_id)::int`,
}

interface CellRow {
  theme_id: ThemeId | null
  breakdown: string | null
  all_themes: boolean
  all_breakdowns: boolean
  value: number
}

/**
 * Every cell of a figure over a scope in one query: theme by column, the totals of both, and the
 * grand total. A distinct total is folded again from the rows, never added up from its parts.
 */
export async function computeCells(tx: ReadTransaction, figure: Figure, scope: Scope): Promise<Cell[]> {
  const rows: CellRow[] = await tx.db
    .selectFrom(figure.rows(tx, scope).as('r'))
    .select([
      'r.theme_id',
      'r.breakdown',
      sql<boolean>`grouping(r.theme_id) = 1`.as('all_themes'),
      sql<boolean>`grouping(r.breakdown) = 1`.as('all_breakdowns'),
      foldSql[figure.fold].as('value'),
    ])
    .groupBy(sql`grouping sets ((r.theme_id, r.breakdown), (r.theme_id), (r.breakdown), ())`)
    .execute()
  return rows.map((row) => ({
    themeId: row.all_themes ? null : row.theme_id,
    breakdown: row.all_breakdowns ? null : row.breakdown,
    value: row.value,
  }))
}

/** An indicator over a scope, with its definition and every cell. */
export async function computeIndicator(
  tx: ReadTransaction,
  definition: Definition,
  scope: Scope,
): Promise<IndicatorResult> {
  const { beside } = definition
  const themes = await readThemes(tx)
  return {
    code: definition.code,
    version: definition.version,
    title: definition.title,
    sentence: definition.sentence,
    unit: definition.unit,
    scope,
    themes: themes.map(({ id, name }) => ({ id, name })),
    columns: [...definition.columns],
    adds: definition.fold !== 'distinct',
    cells: await computeCells(tx, definition, scope),
    beside: beside && { label: beside.label, cells: await computeCells(tx, beside, scope) },
  }
}
