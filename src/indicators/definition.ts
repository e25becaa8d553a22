import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import type { Bilingual } from '../platform/core/language.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type {
  Asks,
  Breakdown,
  Cell,
  IndicatorCode,
  IndicatorRecord,
  NamedFigure,
  Row,
  Scale,
  Scope,
} from './core/model.ts'
import { rowWords } from './core/model.ts'

/**
 * One row behind a figure, as the SQL of a definition gives it. `row_key` and `breakdown` say in which
 * cells it counts; `weight`, a whole number in the scale of the figure, is what a sum adds.
 */
export interface FactRow {
  record_kind: IndicatorRecord['recordKind']
  record_id: string
  /** `null` when a record has no day of its own, or counts on many. */
  on_date: CalendarDate | null
  project_id: ProjectId | null
  row_key: string
  breakdown: string
  weight: number
  label_nl: string
  label_en: string
}

export type FactRows = RawBuilder<FactRow>

/** How rows become a number: their count, the sum of their weights, or the number of distinct records. */
export type Fold = 'count' | 'sum' | 'distinct'

/**
 * A figure: its rows over facts, which of them count, and how they fold. Number and list both wrap the
 * same `rows`; figures with the very same `rows` are read together.
 */
export interface Figure {
  fold: Fold
  columns: readonly Breakdown[]
  unit: Bilingual
  scale(scope: Scope): Scale
  rows(tx: ReadTransaction, scope: Scope): FactRows
  /** Which rows count, as SQL over a row `r`; all of them by default. */
  counts?: RawBuilder<SqlBool>
  /** The day of a row `r`, as SQL, where that alone says to which period the row belongs. */
  day?: RawBuilder<CalendarDate>
}

/** The day of a row that tells it. */
export const onDate = sql<CalendarDate>`r.on_date`

/** What a summary is drawn from: the folded cells, and nothing else. */
export interface Folded {
  scope: Scope
  scale: Scale
  cells: Cell[]
  beside: { scale: Scale; cells: Cell[] } | null
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
  asks: Asks
  /** The rows: the themes of the organisation and then these, or these alone. */
  rowsOf: { themes: boolean; others(scope: Scope): readonly Row[]; label: Bilingual }
  totals: boolean
  absent: 'nought' | 'unknown'
  ofPeople: boolean
  /** A figure that is given beside this one. */
  beside: (Figure & { label: Bilingual }) | null
  /** Named figures drawn from the cells; the one called `headline` speaks for the indicator, else its total. */
  summary: { headline: string | null; of(folded: Folded): NamedFigure[] } | null
}

/** Whole things: one record is one. */
export const ones = (): Scale => ({ divisor: 1, decimals: 0 })

/** The label above rows that are themes. */
export const themesLabel: Bilingual = { nl: 'Thema', en: 'Theme' }

/** One row: what is told of the whole organisation only. */
export const organisationOnly: Definition['rowsOf'] = {
  themes: false,
  others: () => [{ key: 'organisation', label: rowWords.organisation }],
  label: { nl: 'Van', en: 'Of' },
}

/** Themes, and no other rows. */
export const themesOnly: Definition['rowsOf'] = { themes: true, others: () => [], label: themesLabel }

/** For every period and part. */
export const asksAll: Asks = { quarter: true, month: true, project: true, municipality: true }

/** The condition that a fact, a view called `f` with a day and a project, lies in a scope. */
export function inScope(tx: ReadTransaction, scope: Scope): RawBuilder<SqlBool> {
  return sql`f.organisation_id = ${tx.organisationId}
    and f.on_date between ${scope.from} and ${scope.to}
    and ${ofPart(tx, scope)}`
}

/** The condition that a project, by default that of the fact `f`, belongs to the part that is asked for. */
export function ofPart(
  tx: ReadTransaction,
  { projectId, municipality }: Pick<Scope, 'projectId' | 'municipality'>,
  project: RawBuilder<unknown> = sql`f.project_id`,
): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`]
  if (projectId !== undefined) conditions.push(sql`${project} = ${projectId}`)
  if (municipality !== undefined) {
    conditions.push(sql`${project} in (
      select project_id from fact_project_municipality
       where organisation_id = ${tx.organisationId} and municipality = ${municipality})`)
  }
  return sql.join(conditions, sql` and `)
}

/** Whether a part of the organisation is asked for, and not the whole. */
export function asksForPart({ projectId, municipality }: Scope): boolean {
  return projectId !== undefined || municipality !== undefined
}
