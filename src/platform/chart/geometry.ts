import { formatNumber, type Language } from '../core/language.ts'
import type { ChartSpec, ChartValue } from './core/spec.ts'
import { textWidth } from './measure.ts'

/** All drawings have one width, so that their type has one size on a page. In pixels. */
export const chartWidth = 560
export const fontSize = 14
const lineHeight = 18
const longestLabel = 190
const gapAfterLabel = 12
const gapBeforeValue = 8

/** The names of the segments, one beside the other above the bars. */
export const key = { fontSize: 13, swatch: 12, gap: 14, bottom: 10 } as const
const keyLineHeight = key.swatch + key.gap

/** Where everything stands, in pixels. */
export interface Geometry {
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly labelWidth: number
  readonly barThickness: number
  readonly largest: number
  /** Pixels of bar for one unit of value. */
  readonly pixelsPerUnit: number
}

/** Measures every word and divides the width of the drawing between labels, bars and numbers. */
export function measureChart(spec: ChartSpec, language: Language): Geometry {
  const labels = spec.categories.map((category) => textWidth(category.label, fontSize))
  const labelWidth = Math.min(longestLabel, Math.ceil(Math.max(...labels)) + 2)
  const left = labelWidth + gapAfterLabel
  const largest = Math.max(...lengthsOfBars(spec)) || 1
  const pixelsPerUnit = scaleThatFits(spec, language, chartWidth - left) ?? 1
  const rows = spec.categories.length
  const rowHeight = heightOfRow(spec, labels)
  const top = spec.kind === 'stackedBars' ? keyLines(spec) * keyLineHeight - key.gap + key.bottom : 0
  return {
    height: top + rows * rowHeight,
    left,
    right: chartWidth - left - largest * pixelsPerUnit,
    top,
    labelWidth,
    barThickness: spec.kind === 'bars' && spec.series.length > 1 ? 16 : 22,
    largest,
    pixelsPerUnit,
  }
}

function heightOfRow(spec: ChartSpec, labels: readonly number[]): number {
  const wrapped = labels.some((width) => width > longestLabel)
  const bars = spec.kind === 'bars' ? spec.series.length : 1
  return Math.max(bars > 1 ? bars * 20 + 14 : 34, wrapped ? 2 * lineHeight + 8 : 0)
}

/** The sum of a category's segments, or `null` when one of them may not be shown. */
export function totalOf(spec: ChartSpec, category: number): number | null {
  const values = spec.series.map((series) => series.values[category])
  return values.every((value) => typeof value === 'number')
    ? values.reduce((sum, value) => sum + value, 0)
    : null
}

/** The length of every bar in units of value, row by row. */
function lengthsOfBars(spec: ChartSpec): number[] {
  const drawn = (value: ChartValue | undefined) => (typeof value === 'number' ? value : 0)
  return spec.categories.flatMap((_, category) => {
    const parts = spec.series.map((series) => drawn(series.values[category]))
    return spec.kind === 'bars' ? parts : [parts.reduce((sum, part) => sum + part, 0)]
  })
}

/** The words after a bar: the number, on the first bar its unit, and the series when there are more. */
export interface ValueWords {
  readonly number: string
  readonly quiet: string
}

export function wordsOfBar(
  spec: ChartSpec,
  series: number,
  category: number,
  language: Language,
): ValueWords {
  const one = spec.series[series]
  const unit = category === 0 && series === 0 ? spec.unit : ''
  const name = spec.series.length > 1 ? (one?.label ?? '') : ''
  return {
    number: wordOf(one?.values[category], spec, language),
    quiet: [unit, name].filter(Boolean).join(' · '),
  }
}

export function wordsOfTotal(spec: ChartSpec, category: number, language: Language): ValueWords {
  const total = totalOf(spec, category)
  return {
    number: total === null ? '' : wordOf(total, spec, language),
    quiet: category === 0 ? spec.unit : '',
  }
}

/** A value in Flemish notation, or the text that stands in its place. */
export function wordOf(value: ChartValue | undefined, spec: ChartSpec, language: Language): string {
  if (value === undefined) return ''
  return typeof value === 'number' ? formatNumber(value, language, spec.fractionDigits) : value.text
}

/** The largest scale at which each bar leaves room for its own words; `null` when no bar has a length. */
function scaleThatFits(spec: ChartSpec, language: Language, room: number): number | null {
  const words = spec.categories.flatMap((_, category) =>
    spec.kind === 'bars'
      ? spec.series.map((_, series) => wordsOfBar(spec, series, category, language))
      : [wordsOfTotal(spec, category, language)],
  )
  const scales = lengthsOfBars(spec).flatMap((length, bar) => {
    const word = words[bar]
    return length > 0 && word ? [(room - gapBeforeValue - Math.ceil(widthOfWords(word))) / length] : []
  })
  return scales.length === 0 ? null : Math.min(...scales)
}

function widthOfWords({ number, quiet }: ValueWords): number {
  return textWidth(number, fontSize, 'semibold') + (quiet === '' ? 0 : textWidth(` ${quiet}`, fontSize))
}

/** How many lines the names of the segments need above the bars. */
function keyLines(spec: ChartSpec): number {
  let lines = 1
  let used = 0
  for (const series of spec.series) {
    const width = key.swatch + 6 + textWidth(series.label, key.fontSize)
    const fits = used === 0 || used + key.gap + width <= chartWidth
    if (!fits) lines += 1
    used = fits && used > 0 ? used + key.gap + width : width
  }
  return lines
}
