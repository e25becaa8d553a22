import type { Chart, ChartSpec, ChartTone } from '../platform/chart/index.ts'
import { roundedOf } from '../platform/core/exact.ts'
import type { Language } from '../platform/core/language.ts'
import { exactOf, formatValue } from './core/cells.ts'
import type { CellPlace, IndicatorResult, IndicatorSeries } from './core/model.ts'

const words = {
  nl: {
    by: (what: string) => `per ${what.toLowerCase()}`,
    total: (total: string, unit: string) => `In totaal ${total} ${unit}.`,
    most: (best: string) => ` Het meest bij ${best}.`,
    none: (unit: string) => `Er zijn geen ${unit} in deze periode.`,
    years: (title: string) => `${title}, drie jaar`,
    notKnown: 'niet gekend',
  },
  en: {
    by: (what: string) => `by ${what.toLowerCase()}`,
    total: (total: string, unit: string) => `${total} ${unit} in all.`,
    most: (best: string) => ` Most in ${best}.`,
    none: (unit: string) => `There are no ${unit} in this period.`,
    years: (title: string) => `${title}, three years`,
    notKnown: 'not known',
  },
} satisfies Record<Language, unknown>

/** The most series that a chart can tell apart. */
const mostSeries = 6

/** The picture of an indicator with the place of the cell behind each bar. */
export type PlacedChart = Chart<CellPlace>

/**
 * The picture of an indicator: its rows as bars, in their fixed order; columns that add up to the
 * total are stacked, others stand side by side. With one row only, its columns are the bars.
 */
export function placedChartOf(result: IndicatorResult, language: Language): PlacedChart {
  const used = result.columns.filter(({ key }) => (valueAt(result, place(null, key)) ?? 0) > 0)
  const shown = used.length > 0 ? used : result.columns.slice(0, 1)
  const rows = result.rows.filter(({ key }, index) => index < 6 || valueAt(result, place(key, null)))
  const head = {
    unit: result.unit[language],
    description: descriptionOf(result, language),
    fractionDigits: result.scale.decimals,
  }
  const [only] = rows
  if (rows.length === 1 && only !== undefined && result.columns.length > 1) {
    return {
      ...head,
      kind: 'bars',
      title: result.title[language],
      categories: result.columns.map(({ label }, index) => ({
        label: label[language],
        tone: toneOf('kinds', index),
      })),
      series: [
        { label: result.unit[language], values: result.columns.map(({ key }) => place(only.key, key)) },
      ],
    }
  }
  const tooMany = shown.length === 0 || shown.length > mostSeries
  const series = tooMany
    ? [
        {
          label: result.unit[language],
          values: rows.map((row) => place(row.key, null)),
        },
      ]
    : shown.map((column) => ({
        label: column.label[language],
        tone: toneOf('kinds', result.columns.indexOf(column)),
        values: rows.map((row) => place(row.key, column.key)),
      }))
  return {
    ...head,
    kind: !tooMany && result.adds && result.totals ? 'stackedBars' : 'bars',
    title: `${result.title[language]} ${words[language].by(result.rowsLabel[language])}`,
    categories: rows.map((row, index) => ({ label: row.label[language], tone: toneOf('themes', index) })),
    series,
  }
}

/** The picture of an indicator with its numbers, rounded as they are shown. */
export function chartOf(result: IndicatorResult, language: Language): ChartSpec {
  const chart = placedChartOf(result, language)
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: series.values.map((at) => valueAt(result, at) ?? { text: words[language].notKnown }),
    })),
  }
}

/** Three years of what speaks for an indicator. */
export function seriesChartOf({ title, unit, points }: IndicatorSeries, language: Language): ChartSpec {
  const values = points.map(({ headline }) =>
    headline === null ? null : roundedOf(headline.value, headline.decimals),
  )
  const decimals = points.find(({ headline }) => headline !== null)?.headline?.decimals ?? 0
  return {
    kind: 'bars',
    title: words[language].years(title[language]),
    description: '',
    unit: unit[language],
    fractionDigits: decimals,
    categories: points.map(({ year }) => ({ label: String(year), tone: toneOf('kinds', 0) })),
    series: [
      {
        label: unit[language] || title[language],
        values: values.map((value) =>
          value === null ? { text: words[language].notKnown } : Math.max(0, value),
        ),
      },
    ],
  }
}

function valueAt(result: IndicatorResult, at: CellPlace): number | null {
  return roundedOf(exactOf(result, at), result.scale.decimals)
}

function place(row: string | null, breakdown: string | null): CellPlace {
  return { figure: 'main', row, breakdown }
}

function toneOf(family: ChartTone['family'], index: number): ChartTone {
  return { family, index: Math.max(0, index) % 6 }
}

function descriptionOf(result: IndicatorResult, language: Language): string {
  const unit = result.unit[language]
  if (!result.totals) return ''
  const total = exactOf(result, place(null, null)).amount
  if (!total) return words[language].none(unit)
  const said = words[language].total(formatValue(total, result.scale, language), unit)
  if (result.rows.length < 2) return said
  const amountOf = (row: string) => exactOf(result, place(row, null)).amount ?? 0
  const [most] = [...result.rows].sort((a, b) => amountOf(b.key) - amountOf(a.key))
  if (most === undefined) return said
  const best = `${most.label[language]} (${formatValue(amountOf(most.key), result.scale, language)})`
  return said + words[language].most(best)
}
