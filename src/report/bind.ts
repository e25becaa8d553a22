import { cellAddress } from '../indicators/core/address.ts'
import { exactOf } from '../indicators/core/cells.ts'
import type { IndicatorResult } from '../indicators/core/model.ts'
import { type Exact, formatExact, roundedOf } from '../platform/core/exact.ts'
import type { Language } from '../platform/core/language.ts'
import { type CellName, parseCellName } from './core/cell-name.ts'
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

/** A figure's number with how it is shown. */
interface Shown {
  value: Exact
  decimals: number
  unit: string
  says?: string | undefined
}

function bindFigure(
  reference: FigureReference,
  result: IndicatorResult | undefined,
  language: Language,
): BoundFigure {
  const { scope } = reference
  const cell = parseCellName(reference.cell)
  const address = cellAddress({
    code: reference.indicator,
    year: scope.year,
    quarter: scope.quarter,
    month: scope.month,
    row: scope.row ?? scope.theme,
    projectId: scope.project,
    municipality: scope.municipality,
    ...openedCell(result, cell),
  })
  if (result === undefined) {
    return { ...reference, value: null, unit: '', text: notKnown[language], definitionVersion: '0', address }
  }
  const { value, decimals, unit, says } = shownOf(result, scope.row ?? scope.theme ?? null, cell, language)
  const number = formatExact(value, decimals, language)
  return {
    ...reference,
    value: roundedOf(value, decimals),
    unit,
    text: number === null ? notKnown[language] : (says ?? (unit === '%' ? `${number} %` : number)),
    definitionVersion: String(result.version),
    address,
  }
}

/** The cell whose records a figure opens: of a named figure, the first that it is drawn from. */
function openedCell(result: IndicatorResult | undefined, { figure, breakdown }: CellName) {
  if (figure !== 'summary') return { breakdown, beside: figure === 'beside' }
  const [first] = namedFigure(result, breakdown)?.cells ?? []
  return {
    row: first?.row ?? undefined,
    breakdown: first?.breakdown ?? undefined,
    beside: first?.figure === 'beside',
    named: breakdown,
  }
}

function shownOf(
  result: IndicatorResult,
  row: string | null,
  { figure, breakdown = undefined }: CellName,
  language: Language,
): Shown {
  if (figure === 'summary') {
    const named = namedFigure(result, breakdown)
    if (named === undefined) return { value: unknown, decimals: 0, unit: '' }
    const { value, decimals, unit, says } = named
    return { value, decimals, unit: unit[language], says: says?.[language] }
  }
  const exact = (of: 'main' | 'beside') => exactOf(result, { figure: of, row, breakdown: breakdown ?? null })
  if (figure === 'main')
    return { value: exact('main'), decimals: result.scale.decimals, unit: result.unit[language] }
  if (figure === 'share') return { value: shareOf(exact('main'), exact('beside')), decimals: 1, unit: '%' }
  const { beside } = result
  return {
    value: exact('beside'),
    decimals: beside?.scale.decimals ?? 0,
    unit: beside?.label[language] ?? '',
  }
}

const unknown: Exact = { amount: null, divisor: 1 }

/** A part as a percentage of the whole in the same scale; none of nothing. */
function shareOf(part: Exact, whole: Exact): Exact {
  if (part.amount === null || !whole.amount) return unknown
  return { amount: part.amount * 100, divisor: whole.amount }
}

function namedFigure(result: IndicatorResult | undefined, key: string | undefined) {
  return result && [result.headline, ...result.summary].find((one) => one.key === key)
}
