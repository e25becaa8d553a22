import { expect, it } from 'vitest'
import { newId, type ThemeId } from '../platform/core/ids.ts'
import { chartOf } from './chart-of.ts'
import type { IndicatorResult } from './core/model.ts'
import { activities } from './definitions/activities.ts'

const [housing, protection] = [newId<ThemeId>(), newId<ThemeId>()]
const result = (change: Partial<IndicatorResult> = {}): IndicatorResult => ({
  code: '2.3',
  version: 1,
  title: activities.title,
  sentence: activities.sentence,
  unit: activities.unit,
  scope: { from: '2021-01-01', to: '2021-12-31' } as IndicatorResult['scope'],
  validFrom: 2014,
  validTo: null,
  asks: activities.asks,
  rowsLabel: activities.rowsOf.label,
  rows: [
    { key: housing, label: { nl: 'Wonen', en: 'Wonen' } },
    { key: protection, label: { nl: 'Sociale bescherming', en: 'Sociale bescherming' } },
  ],
  totals: true,
  absent: 'nought',
  ofPeople: false,
  label: activities.title,
  scale: { divisor: 1, decimals: 0 },
  columns: [...activities.columns],
  adds: true,
  cells: [
    { row: null, breakdown: null, value: 1451 },
    { row: null, breakdown: 'individual', value: 1000 },
    { row: null, breakdown: 'training', value: 451 },
    { row: housing, breakdown: null, value: 451 },
    { row: housing, breakdown: 'training', value: 451 },
    { row: protection, breakdown: null, value: 1000 },
    { row: protection, breakdown: 'individual', value: 1000 },
  ],
  beside: null,
  headline: {} as IndicatorResult['headline'],
  summary: [],
  targets: [],
  ...change,
})

it('stacks the columns that have something, in their order, over the themes in theirs', () => {
  const chart = chartOf(result(), 'nl')
  expect(chart).toMatchObject({ kind: 'stackedBars', unit: 'activiteiten' })
  expect(chart.categories.map(({ label }) => label)).toEqual(['Wonen', 'Sociale bescherming'])
  expect(chart.series.map(({ label, values }) => [label, ...values])).toEqual([
    ['individueel contact', 0, 1000],
    ['vormings- en infomoment', 451, 0],
  ])
})

it('says in a sentence what it shows', () => {
  expect(chartOf(result(), 'nl').description).toBe(
    'In totaal 1.451 activiteiten. Het meest bij Sociale bescherming (1.000).',
  )
  expect(chartOf(result(), 'en').description).toBe(
    '1,451 activities in all. Most in Sociale bescherming (1,000).',
  )
})

it('sets columns side by side that do not add up', () => {
  expect(chartOf(result({ adds: false }), 'nl').kind).toBe('bars')
})

it('of nothing says so', () => {
  const chart = chartOf(result({ cells: [] }), 'nl')
  expect(chart.description).toBe('Er zijn geen activiteiten in deze periode.')
  expect(chart.series.map(({ values }) => values)).toEqual([[0, 0]])
})

it('draws the columns of an indicator that has one row only', () => {
  const [only] = result().rows
  const chart = chartOf(result({ rows: only ? [only] : [] }), 'nl')
  expect(chart.categories.map(({ label }) => label)).toEqual(activities.columns.map(({ label }) => label.nl))
  expect(chart.series.map(({ values }) => values)).toEqual([[0, 0, 0, 451]])
})

it('draws totals where there are more columns than one can tell apart', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const chart = chartOf(
    result({
      columns: keys.map((key) => ({ key, label: { nl: key, en: key } })),
      cells: [
        ...keys.map((breakdown) => ({ row: null, breakdown, value: 1 })),
        { row: housing, breakdown: null, value: 7 },
      ],
    }),
    'nl',
  )
  expect(chart.series.map(({ values }) => values)).toEqual([[7, 0]])
})

it('rounds as the page does, and says what is not known', () => {
  const chart = chartOf(
    result({
      absent: 'unknown',
      scale: { divisor: 1000, decimals: 2 },
      cells: [
        { row: null, breakdown: 'training', value: 1005 },
        { row: housing, breakdown: 'training', value: 1005 },
      ],
    }),
    'nl',
  )
  expect(chart.series.map(({ values }) => values)).toEqual([[1.01, { text: 'niet gekend' }]])
})
