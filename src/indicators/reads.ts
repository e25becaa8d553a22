import { yearPeriod } from '../platform/core/period.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { computeIndicator } from './compute.ts'
import type { CellRef, IndicatorCode, IndicatorResult, RecordList, Scope } from './core/model.ts'
import { indicatorProblem } from './core/problems.ts'
import type { Definition } from './definition.ts'
import { definitionFor, definitions } from './definitions/index.ts'
import { listRecords } from './list-records.ts'

type Part = Pick<Scope, 'projectId' | 'municipality'>

/** The scope of a calendar year, for the whole organisation or a part of it. */
export function scopeOfYear(year: number, part: Part & Pick<Scope, 'themeId'> = {}): Scope {
  const { themeId, projectId, municipality } = part
  return {
    ...yearPeriod(year),
    ...(themeId === undefined ? {} : { themeId }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(municipality === undefined ? {} : { municipality }),
  }
}

/** One indicator of a year. Throws `no-definition` for a year before the law. */
export function readIndicator(
  tx: ReadTransaction,
  code: IndicatorCode,
  year: number,
  part: Part = {},
): Promise<IndicatorResult> {
  return computeIndicator(tx, definitionOf(code, year), scopeOfYear(year, part))
}

/** Every live indicator of a year, in the order of their codes. */
export async function readIndicators(
  tx: ReadTransaction,
  year: number,
  part: Part = {},
): Promise<IndicatorResult[]> {
  const results: IndicatorResult[] = []
  for (const code of new Set(definitions.map((definition) => definition.code))) {
    results.push(await readIndicator(tx, code, year, part))
  }
  return results
}

/** The records behind one cell, a page at a time. Throws `no-definition`. */
export function readRecords(
  tx: ReadTransaction,
  cell: CellRef,
  after: number,
  limit?: number,
): Promise<RecordList> {
  const definition = definitionOf(cell.code, cell.year)
  const figure = cell.figure === 'beside' ? definition.beside : definition
  if (figure === null) throw indicatorProblem('no-figure-beside', { code: cell.code })
  return listRecords(tx, figure, scopeOfYear(cell.year, cell), cell, after, limit)
}

function definitionOf(code: IndicatorCode, year: number): Definition {
  const definition = definitionFor(code, year)
  if (definition === null) throw indicatorProblem('no-definition', { code, year: String(year) })
  return definition
}
