import type { ReadTransaction } from '../platform/db/index.ts'
import {
  type AskedOf,
  computeIndicator,
  foldEach,
  headlineOf,
  readShared,
  resultOf,
  rowsOf,
} from './compute.ts'
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
  return withHashJoins(tx, () => computeIndicator(tx, { definition, scope: scopeOf(asked) }))
}

/** One indicator with its headline of the year before. Throws as `readIndicator` does. */
export async function readCompared(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
): Promise<ComparedIndicator> {
  const definition = definitionOf(code, asked)
  const [result] = await compare(tx, asked, [definition])
  if (result === undefined) throw new Error(`Indicator ${code} was not read.`)
  return result
}

/** Every indicator that makes sense for a period and a part, in the order of their codes. */
export function readIndicators(tx: ReadTransaction, asked: Asked): Promise<IndicatorResult[]> {
  const scope = scopeOf(asked)
  const each = definitionsOf(asked).map((definition) => ({ definition, scope }))
  return withHashJoins(tx, async () => {
    const [shared, folded] = await Promise.all([readShared(tx, [asked.year]), foldEach(tx, each)])
    return folded.flatMap((one, index) => {
      const of = each[index]
      return of === undefined ? [] : [resultOf(of, one, shared)]
    })
  })
}

/** Every indicator that makes sense for a period and a part, with its headline of the year before. */
export async function readOverview(tx: ReadTransaction, asked: Asked): Promise<ComparedIndicator[]> {
  return compare(tx, asked, definitionsOf(asked))
}

/** Indicators with their headlines of the year before; where that had no definition there is none. */
function compare(
  tx: ReadTransaction,
  asked: Asked,
  definitions: readonly Definition[],
): Promise<ComparedIndicator[]> {
  const yearBefore = { ...asked, year: asked.year - 1 }
  const [scope, scopeBefore] = [scopeOf(asked), scopeOf(yearBefore)]
  const each = definitions.map((definition) => ({ definition, scope }))
  const before = definitions.flatMap(({ code }) => {
    const definition = definitionFor(code, yearBefore.year)
    return definition === null ? [] : [{ definition, scope: scopeBefore }]
  })
  return withHashJoins(tx, async () => {
    const all: AskedOf[] = [...each, ...before]
    const [shared, folded] = await Promise.all([readShared(tx, [asked.year]), foldEach(tx, all)])
    const foldedOf = new Map(folded.map((one, index) => [all[index], one]))
    return each.flatMap((of) => {
      const now = foldedOf.get(of)
      if (now === undefined) return []
      const held = before.find(({ definition }) => definition.code === of.definition.code)
      const then = held && foldedOf.get(held)
      return [
        { ...resultOf(of, now, shared), before: held && then ? headlineOf(held.definition, then) : null },
      ]
    })
  })
}

/** The same period of three years, the latest last; a year without definition or records is not known. */
export async function readSeries(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
): Promise<IndicatorSeries> {
  const definition = definitionOf(code, asked)
  return withHashJoins(tx, async () => {
    const years = [asked.year - 2, asked.year - 1, asked.year]
    const each = years.map((year) => ({
      year,
      definition: definitionFor(code, year),
      scope: scopeOf({ ...asked, year }),
    }))
    const known = each.flatMap(({ definition, scope }) =>
      definition === null ? [] : [{ definition, scope }],
    )
    const [shared, folded] = await Promise.all([readShared(tx, []), foldEach(tx, known)])
    const points = each.map(({ year, definition, scope }): SeriesPoint => {
      const of = folded.find((one) => one.scope === scope)
      if (definition === null || of === undefined) {
        return { year, version: null, headline: null, cells: [], scale: ones() }
      }
      return pointOf(year, resultOf({ definition, scope }, of, shared))
    })
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

function pointOf(year: number, result: IndicatorResult): SeriesPoint {
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
