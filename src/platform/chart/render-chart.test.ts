import { expect, test } from 'vitest'
import { formatNumber } from '../core/language.ts'
import type { ChartSpec } from './core/spec.ts'
import { ChartSpec as schema } from './core/spec.ts'
import { type ChartLayout, chartWidths, measureChart, wordsOfBar } from './geometry.ts'
import { textWidth } from './measure.ts'
import { renderChart } from './render-chart.ts'

const spec: ChartSpec = {
  kind: 'bars',
  title: 'Deelnames <per> thema & jaar',
  description: 'Wonen "wint".',
  unit: 'deelnames',
  categories: [{ label: 'Wonen' }, { label: 'Krachtige buurten en steden' }],
  series: [{ label: '2021', values: [1451.5, { text: '< 5' }] }],
}

test('the same chart gives the same bytes, whatever was drawn before', () => {
  const first = renderChart(spec, 'print', 'nl')
  renderChart({ ...spec, kind: 'stackedBars' }, 'dark', 'nl')
  expect(renderChart(spec, 'print', 'nl')).toBe(first)
})

test('two different charts on one page share no id', () => {
  const stacked: ChartSpec = {
    ...spec,
    kind: 'stackedBars',
    series: [...spec.series, { label: '2020', values: [900, 80] }],
  }
  const wider: ChartSpec = { ...stacked, categories: [{ label: 'Onderwijs' }, { label: 'Wonen' }] }
  const [one, other] = [stacked, wider].map((chart) => ids(renderChart(chart, 'light', 'nl')))
  expect(one?.length).toBeGreaterThan(0)
  expect(one?.filter((id) => other?.includes(id))).toEqual([])
})

test('the drawing is an image with a name and a description, and text stays text', () => {
  const svg = renderChart(spec, 'light', 'nl')
  expect(svg).toMatch(/^<svg role="img" /)
  expect(svg).toContain('<title>Deelnames &lt;per&gt; thema &amp; jaar</title>')
  expect(svg).toContain('<desc>Wonen &quot;wint&quot;.</desc>')
})

test('numbers stand on the bars in the notation of the language', () => {
  expect(renderChart(spec, 'light', 'nl')).toContain('>1.451,5<')
  expect(renderChart(spec, 'light', 'en')).toContain(`>${formatNumber(1451.5, 'en')}<`)
  expect(renderChart(spec, 'light', 'nl')).toContain('>&lt; 5<')
})

test('a parting in segments names each and gives the total', () => {
  const svg = renderChart(
    {
      ...spec,
      kind: 'stackedBars',
      series: [
        { label: 'werkgroep', values: [1000, 2] },
        { label: 'individueel contact', values: [500, 3] },
      ],
    },
    'light',
    'nl',
  )
  for (const word of ['werkgroep', 'individueel contact', '1.500', '1.000', '500'])
    expect(svg).toContain(`>${word}<`)
})

test.each<ChartLayout>(['wide', 'narrow'])('a bar and the words after it fit the %s drawing', (layout) => {
  const geometry = measureChart(spec, 'nl', layout)
  const { number } = wordsOfBar(spec, 0, 0, 'nl')
  const end = geometry.left + 1451.5 * geometry.pixelsPerUnit + 8 + textWidth(number, 14, 'semibold')
  expect(end).toBeLessThanOrEqual(chartWidths[layout])
  expect(1451.5 * geometry.pixelsPerUnit).toBeGreaterThan(chartWidths[layout] / 3)
})

test('what is counted is said once, on a line of its own', () => {
  const twice: ChartSpec = { ...spec, series: [...spec.series, { label: '2020', values: [900, 80] }] }
  expect(renderChart(twice, 'light', 'nl').match(/deelnames</g)).toHaveLength(1)
  expect(renderChart(twice, 'light', 'nl')).toContain('>deelnames<')
})

test('a narrow drawing has its labels above the bars, at the left edge', () => {
  const svg = renderChart(spec, 'light', 'nl', 'narrow')
  expect(svg).toContain('viewBox="0 0 336 ')
  expect(svg).toMatch(/<text [^>]*text-anchor="start"[^>]*>Krachtige buurten en steden</)
})

test('words are measured with the font: an m is wider than an i', () => {
  expect(textWidth('mmmm', 14)).toBeGreaterThan(3 * textWidth('iiii', 14))
})

test('a chart of nothing but words is drawn', () => {
  const words: ChartSpec = {
    ...spec,
    series: [{ label: '2021', values: [{ text: '< 5' }, { text: 'niet bekend' }] }],
  }
  expect(renderChart(words, 'print', 'nl')).toContain('>niet bekend<')
})

test('a series that lacks a value is refused', () => {
  expect(schema.safeParse({ ...spec, series: [{ label: '2021', values: [3] }] }).success).toBe(false)
})

function ids(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
}
