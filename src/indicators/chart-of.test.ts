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
  themes: [
    { id: housing, name: 'Wonen' },
    { id: protection, name: 'Sociale bescherming' },
  ],
  columns: [...activities.columns],
  adds: true,
  cells: [
    { themeId: null, breakdown: null, value: 1451 },
    { themeId: null, breakdown: 'individual', value: 1000 },
    { themeId: null, breakdown: 'training', value: 451 },
    { themeId: housing, breakdown: null, value: 451 },
    { themeId: housing, breakdown: 'training', value: 451 },
    { themeId: protection, breakdown: null, value: 1000 },
    { themeId: protection, breakdown: 'individual', value: 1000 },
  ],
  beside: null,
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
