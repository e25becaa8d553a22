import type { ReadTransaction } from '../platform/db/index.ts'
import { computeHeadline, computeIndicator, readShared, type Shared } from './compute.ts'
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
import type { Definition } from './definition.ts'
import { definitionFor } from './definitions/index.ts'
import { listRecords } from './list-records.ts'

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
  return computeIndicator(tx, definitionOf(code, asked), scopeOf(asked))
}

/** One indicator with its headline of the year before. Throws as `readIndicator` does. */
export async function readCompared(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
  shared?: Shared,
): Promise<ComparedIndicator> {
  const result = await computeIndicator(tx, definitionOf(code, asked), scopeOf(asked), shared)
  return { ...result, before: await headlineBefore(tx, code, asked) }
}

/** Every indicator that makes sense for a period and a part, in the order of their codes. */
export async function readIndicators(tx: ReadTransaction, asked: Asked): Promise<IndicatorResult[]> {
  const shared = await readShared(tx, [asked.year])
  const results: IndicatorResult[] = []
  for (const definition of definitionsOf(asked)) {
    results.push(await computeIndicator(tx, definition, scopeOf(asked), shared))
  }
  return results
}

/** Every indicator that makes sense for a period and a part, with its headline of the year before. */
export async function readOverview(tx: ReadTransaction, asked: Asked): Promise<ComparedIndicator[]> {
  const shared = await readShared(tx, [asked.year])
  const results: ComparedIndicator[] = []
  for (const { code } of definitionsOf(asked)) results.push(await readCompared(tx, code, asked, shared))
  return results
}

/** The same period of three years, the latest last; a year without definition or records is not known. */
export async function readSeries(
  tx: ReadTransaction,
  code: IndicatorCode,
  asked: Asked,
): Promise<IndicatorSeries> {
  const definition = definitionOf(code, asked)
  const shared = await readShared(tx, [])
  const points: SeriesPoint[] = []
  let { label, unit } = { label: definition.title, unit: definition.unit }
  let rows = [...shared.themes]
  for (const year of [asked.year - 2, asked.year - 1, asked.year]) {
    const held = definitionFor(code, year)
    if (held === null) {
      points.push({ year, version: null, headline: null, cells: [], scale: definition.scale(scopeOf(asked)) })
      continue
    }
    const result = await computeIndicator(tx, held, scopeOf({ ...asked, year }), shared)
    ;({ label, unit } = result.headline)
    rows = result.rows
    points.push({
      year,
      version: result.version,
      headline: result.cells.length === 0 || result.headline.value.amount === null ? null : result.headline,
      cells: result.totals ? result.cells.filter(({ breakdown }) => breakdown === null) : [],
      scale: result.scale,
    })
  }
  return {
    code,
    title: label,
    unit,
    rowsLabel: definition.rowsOf.label,
    rows: definition.totals ? rows : [],
    points,
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
  const { themes } = await readShared(tx, [])
  const rows = [...themes, ...definition.rowsOf.others(scope)]
  const { row, breakdown } = cell
  return listRecords(tx, figure, scope, rows, {
    row,
    breakdown,
    after,
    ...(limit === undefined ? {} : { limit }),
  })
}

/** Whether the records of an indicator name people or amounts, so that a list of them needs `people.read`. */
export function namesPeople(code: IndicatorCode, year: number): boolean {
  return definitionFor(code, year)?.ofPeople ?? false
}

async function headlineBefore(tx: ReadTransaction, code: IndicatorCode, asked: Asked) {
  const before = { ...asked, year: asked.year - 1 }
  const definition = definitionFor(code, before.year)
  return definition === null ? null : computeHeadline(tx, definition, scopeOf(before))
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
