import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId, ThemeId } from '../platform/core/ids.ts'
import type { Bilingual } from '../platform/core/language.ts'
import type { DB, ReadTransaction } from '../platform/db/index.ts'
import type { Breakdown, IndicatorCode, IndicatorRecord, Scope } from './core/model.ts'

/** One row behind a figure. `counted` is what a distinct count counts; `weight` what a sum adds. */
export interface FactRow {
  record_kind: IndicatorRecord['recordKind']
  record_id: string
  on_date: CalendarDate
  project_id: ProjectId
  theme_id: ThemeId
  breakdown: string
  weight: number
  label_nl: string
  label_en: string
}

export type FactRows = SelectQueryBuilder<DB, never, FactRow>

/** How rows become a number: their count, the sum of their weights, or the number of distinct records. */
export type Fold = 'count' | 'sum' | 'distinct'

/** A figure: its rows over facts and how they fold. Number and list both wrap the same `rows`. */
export interface Figure {
  fold: Fold
  rows(tx: ReadTransaction, scope: Scope): FactRows
}

/** An indicator as data, one version of it, valid for the years from `validFrom` to `validTo`. */
export interface Definition extends Figure {
  code: IndicatorCode
  version: number
  validFrom: number
  validTo: number | null
  title: Bilingual
  /** What is counted, in a sentence that a worker understands. */
  sentence: Bilingual
  unit: Bilingual
  columns: readonly Breakdown[]
  /** A figure that is given beside this one, in the same cells. */
  beside: (Figure & { label: Bilingual }) | null
}

/** The condition that a fact, a view called `f` in its query, lies in a scope of the organisation. */
export function inScope(tx: ReadTransaction, scope: Scope): RawBuilder<SqlBool> {
  const { organisationId } = tx
  const conditions = [
    sql<SqlBool>`f.organisation_id = ${organisationId}`,
    sql<SqlBool>`f.on_date between ${scope.from} and ${scope.to}`,
  ]
  if (scope.themeId !== undefined) conditions.push(sql`f.theme_id = ${scope.themeId}`)
  if (scope.projectId !== undefined) conditions.push(sql`f.project_id = ${scope.projectId}`)
  if (scope.municipality !== undefined) {
    conditions.push(sql`f.project_id in (
      select project_id from fact_project_municipality
       where organisation_id = ${organisationId} and municipality = ${scope.municipality})`)
  }
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}
