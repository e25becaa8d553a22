import { sql } from 'kysely'
import { readThemes } from '../plan/index.ts'
import { yearOf } from '../platform/core/calendar-date.ts'
import type { ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { computeParts, type Part } from './compute-cells.ts'
import { exactOf, totalPlace } from './core/cells.ts'
import type {
  Breakdown,
  Cell,
  FigureTable,
  IndicatorResult,
  NamedFigure,
  Row,
  Scope,
  Target,
} from './core/model.ts'
import { daysIn } from './core/periods.ts'
import { asksForPart, type Definition, type Figure, type Folded } from './definition.ts'

/** What indicators of one moment share, so that thirteen of them ask for it once. */
export interface Shared {
  themes: readonly Row[]
  targets: readonly { year: number; indicator: string; theme_id: ThemeId | null; value: string | number }[]
}

/** The themes of the organisation and the targets of some years. */
export async function readShared(tx: ReadTransaction, years: readonly number[]): Promise<Shared> {
  const themes = await readThemes(tx)
  const { rows: targets } = await sql<Shared['targets'][number]>`
    select year, indicator, theme_id, value from fact_target
     where organisation_id = ${tx.organisationId} and year = any(${years})`.execute(tx.db)
  return { themes: themes.map(({ id, name }) => ({ key: id, label: { nl: name, en: name } })), targets }
}

/** An indicator and what is asked of it. */
export interface AskedOf {
  definition: Definition
  scope: Scope
}

/** An indicator over a scope, with its definition and every cell. */
export async function computeIndicator(
  tx: ReadTransaction,
  asked: AskedOf,
  shared?: Shared,
): Promise<IndicatorResult> {
  const [known, [folded]] = await Promise.all([
    shared ?? readShared(tx, [yearOf(asked.scope.to)]),
    foldEach(tx, [asked]),
  ])
  if (folded === undefined) throw new Error(`Indicator ${asked.definition.code} was not folded.`)
  return resultOf(asked, folded, known)
}

/** What was folded for an indicator, with its definition. */
export function resultOf(
  { definition, scope }: AskedOf,
  folded: Folded,
  { themes, targets }: Shared,
): IndicatorResult {
  const { headline, summary } = figuresOf(definition, folded)
  const { beside } = definition
  return {
    code: definition.code,
    version: definition.version,
    validFrom: definition.validFrom,
    validTo: definition.validTo,
    title: definition.title,
    sentence: definition.sentence,
    scope,
    asks: definition.asks,
    rowsLabel: definition.rowsOf.label,
    rows: rowsOf(definition, scope, themes),
    totals: definition.totals,
    absent: definition.absent,
    ofPeople: definition.ofPeople,
    ...tableOf({ ...definition, label: definition.title }, scope, folded.cells),
    beside: beside && tableOf(beside, scope, folded.beside?.cells ?? []),
    headline,
    summary,
    targets: targetsOf(definition, scope, targets),
  }
}

/** What speaks for an indicator; `null` when there is no record behind any of its cells. */
export function headlineOf(definition: Definition, folded: Folded): NamedFigure | null {
  if (folded.cells.length === 0) return null
  const { headline } = figuresOf(definition, folded)
  return headline.value.amount === null ? null : headline
}

/** Folds what is asked, each set of rows read once; in the order of the questions. */
export async function foldEach(tx: ReadTransaction, asked: readonly AskedOf[]): Promise<Folded[]> {
  const parts = asked.map(({ definition, scope }) => ({
    main: { figure: definition, scope },
    beside: definition.beside && { figure: definition.beside, scope },
  }))
  const all: Part[] = parts.flatMap(({ main, beside }) => (beside === null ? [main] : [main, beside]))
  const cells = new Map((await computeParts(tx, all)).map((one, index) => [all[index], one]))
  return parts.map(({ main, beside }) => ({
    scope: main.scope,
    scale: main.figure.scale(main.scope),
    cells: cells.get(main) ?? [],
    beside: beside && { scale: beside.figure.scale(beside.scope), cells: cells.get(beside) ?? [] },
  }))
}

function figuresOf(definition: Definition, folded: Folded) {
  const summary = definition.summary?.of(folded) ?? []
  const chosen = summary.find(({ key }) => key === definition.summary?.headline)
  const headline = chosen ?? {
    key: 'total',
    label: definition.title,
    value: exactOf({ ...folded, absent: definition.absent }, totalPlace),
    decimals: folded.scale.decimals,
    unit: definition.unit,
    says: null,
    cells: [totalPlace],
  }
  return { headline, summary: summary.filter((one) => one !== chosen) }
}

function tableOf(
  { label, unit, fold: how, columns, scale }: Figure & Pick<FigureTable, 'label'>,
  scope: Scope,
  cells: Cell[],
): FigureTable {
  return {
    label,
    unit,
    scale: scale(scope),
    columns: withOwnWords(columns, cells),
    adds: how !== 'distinct',
    cells,
  }
}

/** The columns of a definition, and those of words that an organisation uses besides. */
function withOwnWords(columns: readonly Breakdown[], cells: readonly Cell[]): Breakdown[] {
  const known = new Set(columns.map(({ key }) => key))
  const own = new Set(
    cells.flatMap(({ breakdown }) => (breakdown === null || known.has(breakdown) ? [] : [breakdown])),
  )
  return [...columns, ...[...own].sort().map((key) => ({ key, label: { nl: key, en: key } }))]
}

/** The rows of a table: themes in their order, and what belongs to none. */
export function rowsOf({ rowsOf: asked }: Definition, scope: Scope, themes: readonly Row[]): Row[] {
  return [...(asked.themes ? themes : []), ...asked.others(scope)]
}

/** Targets hold for a whole year of the whole organisation; they are kept with at most four decimals. */
function targetsOf({ code }: Definition, scope: Scope, targets: Shared['targets']): Target[] {
  if (asksForPart(scope) || daysIn(scope) < 365) return []
  return targets
    .filter((one) => one.indicator === code && one.year === yearOf(scope.to))
    .map(({ theme_id, value }) => ({
      row: theme_id,
      value: { amount: Math.round(Number(value) * 10_000), divisor: 10_000 },
    }))
}
