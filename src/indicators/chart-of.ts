import type { ChartSpec } from '../platform/chart/index.ts'
import { formatNumber, type Language } from '../platform/core/language.ts'
import type { IndicatorResult } from './core/model.ts'

const words = {
  nl: {
    perTheme: 'per thema',
    and: 'naar',
    total: (total: string, unit: string, best: string) =>
      `In totaal ${total} ${unit}. Het meest bij ${best}.`,
    none: (unit: string) => `Er zijn geen ${unit} in deze periode.`,
  },
  en: {
    perTheme: 'by theme',
    and: 'and',
    total: (total: string, unit: string, best: string) => `${total} ${unit} in all. Most in ${best}.`,
    none: (unit: string) => `There are no ${unit} in this period.`,
  },
} satisfies Record<Language, unknown>

/**
 * The picture of an indicator: themes as bars, in their fixed order; columns that add up to the
 * total are stacked, others stand side by side.
 */
export function chartOf(result: IndicatorResult, language: Language): ChartSpec {
  const value = (themeId: string | null, breakdown: string | null) =>
    result.cells.find((cell) => cell.themeId === themeId && cell.breakdown === breakdown)?.value ?? 0
  const used = result.columns.filter((column) => value(null, column.key) > 0)
  const columns = used.length > 0 ? used : result.columns.slice(0, 1)
  return {
    kind: result.adds ? 'stackedBars' : 'bars',
    title: `${result.title[language]} ${words[language].perTheme}`,
    description: descriptionOf(result, value, language),
    unit: result.unit[language],
    categories: result.themes.map((theme, index) => ({
      label: theme.name,
      tone: { family: 'themes', index: index % 6 },
    })),
    series: columns.slice(0, 6).map((column) => ({
      label: column.label[language],
      tone: { family: 'kinds', index: Math.max(0, result.columns.indexOf(column)) % 6 },
      values: result.themes.map((theme) => value(theme.id, column.key)),
    })),
  }
}

function descriptionOf(
  result: IndicatorResult,
  value: (themeId: string | null, breakdown: string | null) => number,
  language: Language,
): string {
  const total = value(null, null)
  const unit = result.unit[language]
  if (total === 0) return words[language].none(unit)
  const [most] = [...result.themes].sort((a, b) => value(b.id, null) - value(a.id, null))
  const best = most ? `${most.name} (${formatNumber(value(most.id, null), language)})` : ''
  return words[language].total(formatNumber(total, language), unit, best)
}
