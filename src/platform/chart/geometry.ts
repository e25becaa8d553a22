import { formatNumber, type Language } from '../core/language.ts'
import type { ChartSpec, ChartValue } from './core/spec.ts'
import { textWidth } from './measure.ts'

/**
 * `wide`: labels beside the bars, for paper and a desk. `narrow`: labels above the bars, for a phone.
 * All drawings of a layout have one width, so that their type has one size on a page. In pixels.
 */
export const chartWidths = { wide: 560, narrow: 336 } as const
export type ChartLayout = keyof typeof chartWidths

export const fontSize = 14
export const lineHeight = 18
/** Between a bar and its label above it. */
export const gapBelowLabel = 4
/** The line above the bars that says what is counted. */
export const unitLine = { wide: 24, narrow: 30 } as const
const longestLabel = 190
const gapAfterLabel = 12
const gapBeforeValue = 8

/** The names of the segments, one beside the other above the bars. */
export const key = { fontSize: 13, swatch: 12, gap: 14, bottom: 10 } as const
const keyLineHeight = key.swatch + key.gap

/** Where everything stands, in pixels. */
export interface Geometry {
  readonly layout: ChartLayout
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly labelWidth: number
  readonly barThickness: number
  /** From the top of a row's first bar to the foot of its last. */
  readonly barsHeight: number
  readonly largest: number
  /** Pixels of bar for one unit of value. */
  readonly pixelsPerUnit: number
}

/** Measures every word and divides the width of the drawing between labels, bars and numbers. */
export function measureChart(spec: ChartSpec, language: Language, layout: ChartLayout = 'wide'): Geometry {
  const width = chartWidths[layout]
  const labels = spec.categories.map((category) => textWidth(category.label, fontSize))
  const labelWidth = layout === 'wide' ? Math.min(longestLabel, Math.ceil(Math.max(...labels)) + 2) : width
  const left = layout === 'wide' ? labelWidth + gapAfterLabel : 1
  const largest = Math.max(...lengthsOfBars(spec)) || 1
  const pixelsPerUnit = scaleThatFits(spec, language, width - left) ?? 1
  const bars = barsOfRow(spec)
  const wrapped = labels.some((label) => label > labelWidth)
  const keyHeight =
    spec.kind === 'stackedBars' ? keyLines(spec, width) * keyLineHeight - key.gap + key.bottom : 0
  const top = keyHeight + (spec.unit === '' ? 0 : unitLine[layout])
  return {
    layout,
    width,
    height: top + spec.categories.length * heightOfRow(layout, bars.height, wrapped),
    left,
    right: width - left - largest * pixelsPerUnit,
    top,
    labelWidth,
    barThickness: bars.thickness,
    barsHeight: bars.height,
    largest,
    pixelsPerUnit,
  }
}

/** One bar for each row, or thinner ones under each other for the series. */
function barsOfRow({ kind, series }: ChartSpec): { thickness: number; height: number } {
  const several = kind === 'bars' && series.length > 1
  return several ? { thickness: 16, height: series.length * 20 - 4 } : { thickness: 22, height: 22 }
}

/** Bars stand in the middle of their row: a label above them takes as much room below, which parts the rows. */
function heightOfRow(layout: ChartLayout, bars: number, wrapped: boolean): number {
  const label = (wrapped ? 2 : 1) * lineHeight
  if (layout === 'narrow') return bars + 2 * (label + gapBelowLabel)
  return Math.max(bars > 22 ? bars + 18 : 34, wrapped ? label + 8 : 0)
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

/** The words after a bar: the number, and the series when there are more. */
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
  return {
    number: wordOf(one?.values[category], spec, language),
    quiet: spec.series.length > 1 ? (one?.label ?? '') : '',
  }
}

export function wordsOfTotal(spec: ChartSpec, category: number, language: Language): ValueWords {
  const total = totalOf(spec, category)
  return { number: total === null ? '' : wordOf(total, spec, language), quiet: '' }
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
function keyLines(spec: ChartSpec, room: number): number {
  let lines = 1
  let used = 0
  for (const series of spec.series) {
    const width = key.swatch + 6 + textWidth(series.label, key.fontSize)
    const fits = used === 0 || used + key.gap + width <= room
    if (!fits) lines += 1
    used = fits && used > 0 ? used + key.gap + width : width
  }
  return lines
}
