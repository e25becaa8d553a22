import type { Language } from '../core/language.ts'
import { type ChartColours, type ChartTheme, chartColours } from './core/palette.ts'
import type { ChartSpec, ChartTone, ChartValue } from './core/spec.ts'
import {
  fontSize,
  type Geometry,
  gapBelowLabel,
  key,
  lineHeight,
  unitLine,
  type ValueWords,
  wordOf,
  wordsOfBar,
  wordsOfTotal,
} from './geometry.ts'
import { chartFontStack, textWidth } from './measure.ts'
import { segmentPattern } from './patterns.ts'

/** Everything the parts of a drawing look at. */
interface Scene {
  readonly spec: ChartSpec
  readonly geometry: Geometry
  readonly colours: ChartColours
  readonly language: Language
}

/** Around a number in a segment; its room is the padding and the pattern that stays in sight beside it. */
const plate = { padding: [2, 4], room: 24 }

/** The ECharts option of a chart: plain, without axis or grid, because the numbers stand on the bars. */
export function buildOption(spec: ChartSpec, geometry: Geometry, theme: ChartTheme, language: Language) {
  const scene: Scene = { spec, geometry, colours: chartColours(theme), language }
  return {
    animation: false,
    textStyle: { fontFamily: chartFontStack, fontSize, color: scene.colours.ink },
    grid: { left: geometry.left, right: geometry.right, top: geometry.top, bottom: 0, containLabel: false },
    xAxis: { type: 'value', show: false, min: 0, max: geometry.largest },
    yAxis: categoryAxis(scene),
    ...(spec.kind === 'bars'
      ? { series: plainBars(scene) }
      : { series: stackedBars(scene), legend: segmentNames(scene) }),
  }
}

function categoryAxis(scene: Scene) {
  const { spec, geometry, colours } = scene
  return {
    type: 'category',
    inverse: true,
    z: 3,
    data: spec.categories.map((category) => category.label),
    // What is counted, said once on a line of its own above the numbers.
    name: spec.unit,
    nameLocation: 'start',
    nameGap: unitLine[geometry.layout] - lineHeight + 2,
    nameTextStyle: { align: 'left', color: colours.quiet, fontSize },
    axisTick: { show: false },
    axisLine: { show: geometry.layout === 'wide', lineStyle: { color: colours.line, width: 1 } },
    axisLabel: {
      color: colours.ink,
      fontSize,
      lineHeight,
      width: geometry.labelWidth,
      overflow: 'break',
      interval: 0,
      ...placeOfLabel(geometry),
    },
  }
}

/** Beside the bar, or in a narrow drawing above it. */
function placeOfLabel({ layout, barsHeight }: Geometry) {
  if (layout === 'wide') return { margin: 12 }
  const above = barsHeight / 2 + gapBelowLabel
  return { inside: true, margin: 0, align: 'left', verticalAlign: 'bottom', padding: [0, 0, above, 0] }
}

function plainBars(scene: Scene) {
  const { spec, geometry } = scene
  return spec.series.map((series, index) => ({
    type: 'bar',
    name: series.label,
    barWidth: geometry.barThickness,
    barGap: '25%',
    data: series.values.map((value, category) => ({
      value: typeof value === 'number' ? value : 0,
      itemStyle: barStyle(scene, tone(scene, spec.categories[category]?.tone ?? series.tone, 0), index),
      label: after(scene, wordsOfBar(spec, index, category, scene.language)),
    })),
  }))
}

/** The first series is filled; what it is compared with is drawn in outline. */
function barStyle({ colours }: Scene, color: string, series: number) {
  return series === 0 ? { color } : { color: colours.paper, borderColor: color, borderWidth: 1.5 }
}

function stackedBars(scene: Scene) {
  const { spec, geometry } = scene
  const segments = spec.series.map((series, index) => {
    const color = tone(scene, series.tone, index)
    return {
      type: 'bar',
      name: series.label,
      stack: 'segments',
      barWidth: geometry.barThickness,
      itemStyle: {
        color,
        borderColor: scene.colours.paper,
        borderWidth: 1,
        ...segmentPattern(index, scene.colours.paper),
      },
      data: series.values.map((value) => ({
        value: typeof value === 'number' ? value : 0,
        label: inside(scene, value, color),
      })),
    }
  })
  return [...segments, totals(scene)]
}

/** An invisible last segment that carries the total after the bar. */
function totals(scene: Scene) {
  return {
    type: 'bar',
    stack: 'segments',
    silent: true,
    data: scene.spec.categories.map((_, category) => ({
      value: 0,
      label: after(scene, wordsOfTotal(scene.spec, category, scene.language)),
    })),
  }
}

function after({ colours }: Scene, words: ValueWords) {
  return {
    show: true,
    position: 'right',
    distance: 8,
    formatter:
      words.quiet === '' ? `{number|${words.number}}` : `{number|${words.number}}{quiet| ${words.quiet}}`,
    rich: {
      number: { fontFamily: chartFontStack, fontSize, fontWeight: 600, color: colours.ink },
      quiet: { fontFamily: chartFontStack, fontSize, color: colours.quiet },
    },
  }
}

/**
 * The number within its segment, on a plate that keeps the pattern away; left out where the plate
 * would hide the pattern or come near its neighbour's.
 */
function inside({ spec, geometry, colours, language }: Scene, value: ChartValue, segment: string) {
  const word = wordOf(value, spec, language)
  const room = typeof value === 'number' ? value * geometry.pixelsPerUnit : 0
  const fits = room > textWidth(word, fontSize - 1, 'semibold') + plate.room
  return {
    show: fits,
    position: 'inside',
    formatter: word,
    color: colours.ink,
    fontSize: fontSize - 1,
    fontWeight: 600,
    backgroundColor: colours.paper,
    // A rim in the colour of the segment: the pattern does not fray the plate.
    borderColor: segment,
    borderWidth: 2,
    borderRadius: 2,
    padding: plate.padding,
  }
}

function segmentNames({ spec, geometry, colours }: Scene) {
  return {
    left: 0,
    top: 0,
    width: geometry.width,
    padding: 0,
    icon: 'rect',
    itemWidth: key.swatch,
    itemHeight: key.swatch,
    itemGap: key.gap,
    selectedMode: false,
    data: spec.series.map((series) => series.label),
    textStyle: { color: colours.ink, fontSize: key.fontSize, padding: [0, 0, 0, 1] },
  }
}

function tone({ colours }: Scene, chosen: ChartTone | undefined, index: number): string {
  const { family, index: place } = chosen ?? { family: 'kinds', index: index % 6 }
  return colours[family][place] ?? colours.ink
}
