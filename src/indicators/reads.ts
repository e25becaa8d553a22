import type { ReadTransaction } from '../platform/db/index.ts'
import { computeHeadline, computeIndicator, readShared, rowsOf, type Shared } from './compute.ts'
import {
  type AskedPart,
  type AskedPeriod,
  type Asks,
  type CellRef,
  type ComparedIndicator,
  IndicatorCode,
  type IndicatorResult,
  type IndicatorSeries,
  type RecordList,
  type SeriesPoint,
} from './core/model.ts'
import { notAsked, scopeOf } from './core/periods.ts'
import { indicatorProblem } from './core/problems.ts'
import { type Definition, ones } from './definition.ts'
import { definitionFor } from './definitions/index.ts'
import { listRecords } from './list-records.ts'
import { withHashJoins } from './with-hash-joins.ts'

export type Asked = AskedPeriod & AskedPart

/**
 * One indicator of a year, a quarter or a month. Throws `no-definition` for a year before the law, and
 * `not-by-…` for a period or a part that says nothing of it.
 */
export async function readIndicator(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
): Promise<IndicatorResult> {
  const definition = definitionOf(code, asked)
  return withHashJoins(tx, () => computeIndicator(tx, definition, scopeOf(asked)))
}

/** One indicator with its headline of the year before. Throws as `readIndicator` does. */
export async function readCompared(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
): Promise<ComparedIndicator> {
  const definition = definitionOf(code, asked)
  return withHashJoins(tx, async () => compared(tx, definition, asked, await readShared(tx, [asked.year])))
}

/** Every indicator that makes sense for a period and a part, in the order of their codes. */
export function readIndicators(tx: ReadTransaction, asked: Asked): Promise<IndicatorResult[]> {
  return readEach(tx, asked, (definition, shared) => computeIndicator(tx, definition, scopeOf(asked), shared))
}

/** Every indicator that makes sense for a period and a part, with its headline of the year before. */
export function readOverview(tx: ReadTransaction, asked: Asked): Promise<ComparedIndicator[]> {
  return readEach(tx, asked, (definition, shared) => compared(tx, definition, asked, shared))
}

async function readEach<T>(
  tx: ReadTransaction,
  asked: Asked,
  read: (definition: Definition, shared: Shared) => Promise<T>,
): Promise<T[]> {
  const asking = definitionsOf(asked)
  return withHashJoins(tx, async () => {
    const shared = await readShared(tx, [asked.year])
    const results: T[] = []
    for (const definition of asking) results.push(await read(definition, shared))
    return results
  })
}

async function compared(
  tx: ReadTransaction,
  definition: Definition,
  asked: Asked,
  shared: Shared,
): Promise<ComparedIndicator> {
  const result = await computeIndicator(tx, definition, scopeOf(asked), shared)
  const yearBefore = { ...asked, year: asked.year - 1 }
  const held = definitionFor(definition.code, yearBefore.year)
  return { ...result, before: held && (await computeHeadline(tx, held, scopeOf(yearBefore))) }
}

/** The same period of three years, the latest last; a year without definition or records is not known. */
export async function readSeries(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
): Promise<IndicatorSeries> {
  const definition = definitionOf(code, asked)
  return withHashJoins(tx, async () => {
    const shared = await readShared(tx, [])
    const points: SeriesPoint[] = []
    for (const year of [asked.year - 2, asked.year - 1, asked.year]) {
      points.push(await pointOf(tx, code, { ...asked, year }, shared))
    }
    const said = points.findLast(({ headline }) => headline !== null)?.headline
    const isTotal = said === undefined || said === null || said.key === 'total'
    return {
      code,
      title: isTotal ? definition.title : said.label,
      unit: said?.unit ?? definition.unit,
      rowsLabel: definition.rowsOf.label,
      rows: definition.totals ? rowsOf(definition, scopeOf(asked), shared.themes) : [],
      points,
    }
  })
}

async function pointOf(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
  shared: Shared,
): Promise<SeriesPoint> {
  const { year } = asked
  const definition = definitionFor(code, year)
  if (definition === null) return { year, version: null, headline: null, cells: [], scale: ones() }
  const result = await computeIndicator(tx, definition, scopeOf(asked), shared)
  const { headline, cells, totals, version, scale } = result
  const isKnown = cells.length > 0 && headline.value.amount !== null
  return {
    year,
    version,
    headline: isKnown ? headline : null,
    cells: totals ? cells.filter(({ breakdown }) => breakdown === null) : [],
    scale,
  }
}

/** The records behind one cell, a page at a time. Throws `no-definition`, `not-by-…` and `no-figure-beside`. */
export async function readRecords(
  tx: ReadTransaction,
  cell: CellRef,
  after: number,
  limit?: number,
): Promise<RecordList> {
  const definition = definitionOf(cell.code, cell)
  const figure = cell.figure === 'beside' ? definition.beside : definition
  if (figure === null) throw indicatorProblem('no-figure-beside', { code: cell.code })
  const scope = scopeOf(cell)
  const { row, breakdown } = cell
  return withHashJoins(tx, async () => {
    const { themes } = await readShared(tx, [])
    return listRecords(tx, figure, scope, rowsOf(definition, scope, themes), { row, breakdown, after, limit })
  })
}

/** Whether the records of an indicator name people or amounts, so that a list of them needs `people.read`. */
export function namesPeople(code: IndicatorCode, year: number): boolean {
  return definitionFor(code, year)?.ofPeople ?? false
}

function definitionsOf(asked: Asked): Definition[] {
  return IndicatorCode.options.flatMap((code) => {
    const definition = definitionFor(code, asked.year)
    if (definition === null) throw indicatorProblem('no-definition', { code, year: String(asked.year) })
    return notAsked(definition.asks, asked) === null ? [definition] : []
  })
}

function definitionOf(code: IndicatorCode, asked: Asked): Definition {
  const definition = definitionFor(code, asked.year)
  if (definition === null) throw indicatorProblem('no-definition', { code, year: String(asked.year) })
  const refused = notAsked(definition.asks, asked)
  if (refused !== null) throw indicatorProblem(notBy[refused], { code })
  return definition
}

const notBy = {
  quarter: 'not-by-quarter',
  month: 'not-by-month',
  project: 'not-by-project',
  municipality: 'not-by-municipality',
} as const satisfies Record<keyof Asks, string>
