import { cellAddress } from '../indicators/core/address.ts'
import type { Cell, IndicatorResult } from '../indicators/core/model.ts'
import { formatNumber, type Language } from '../platform/core/language.ts'
import { parseCellName } from './core/cell-name.ts'
import type { BoundDocument, UnboundDocument } from './core/document.ts'
import type { BoundFigure, FigureReference } from './core/figure.ts'
import { mapFigures } from './core/map-figures.ts'

/**
 * Gives every figure node its value, unit, definition version and the address of its records. Pure:
 * a reference that no indicator answers stays visible as a figure that is not known.
 */
export function bind(document: UnboundDocument, indicators: readonly IndicatorResult[]): BoundDocument {
  const language = document.meta.language
  const byCode = new Map<string, IndicatorResult>(indicators.map((result) => [result.code, result]))
  return mapFigures(document, (reference) => bindFigure(reference, byCode.get(reference.indicator), language))
}

const notKnown: Record<Language, string> = { nl: 'niet bekend', en: 'not known' }

function bindFigure(
  reference: FigureReference,
  result: IndicatorResult | undefined,
  language: Language,
): BoundFigure {
  const cell = parseCellName(reference.cell)
  const address = cellAddress({
    code: reference.indicator,
    year: reference.scope.year,
    themeId: reference.scope.theme,
    projectId: reference.scope.project,
    municipality: reference.scope.municipality,
    breakdown: cell.breakdown,
    beside: cell.figure === 'beside',
  })
  if (result === undefined) {
    return { ...reference, value: null, unit: '', text: notKnown[language], definitionVersion: '0', address }
  }
  const value = cellValue(result, reference.scope.theme ?? null, cell)
  const isShare = cell.figure === 'share'
  return {
    ...reference,
    value,
    unit: isShare ? '%' : ((cell.figure === 'beside' ? result.beside?.label : result.unit)?.[language] ?? ''),
    text:
      value === null
        ? notKnown[language]
        : isShare
          ? `${formatNumber(value, language, 1)} %`
          : formatNumber(value, language),
    definitionVersion: String(result.version),
    address,
  }
}

function cellValue(
  result: IndicatorResult,
  themeId: string | null,
  cell: ReturnType<typeof parseCellName>,
): number | null {
  const find = (cells: readonly Cell[]) =>
    cells.find((one) => one.themeId === themeId && one.breakdown === (cell.breakdown ?? null))?.value ?? 0
  if (cell.figure === 'main') return find(result.cells)
  if (result.beside === null) return null
  if (cell.figure === 'beside') return find(result.beside.cells)
  const whole = find(result.beside.cells)
  return whole === 0 ? null : Math.round((find(result.cells) / whole) * 1000) / 10
}
