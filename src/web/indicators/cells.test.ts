import { expect, test } from 'vitest'
import type { IndicatorResult, NamedFigure } from '../../indicators/core/model.ts'
import { changeText, namedText, nameOfCell, shownOf, targetText } from './cells.ts'

const scale = { divisor: 100, decimals: 2 }
const result = {
  scale,
  absent: 'nought',
  cells: [{ row: 'wonen', breakdown: 'direct', value: 450 }],
  beside: null,
} as unknown as IndicatorResult
const rows = [{ key: 'wonen', label: { nl: 'Wonen', en: 'Housing' } }]
const columns = [{ key: 'direct', label: { nl: 'rechtstreeks', en: 'direct' } }]
const named = (amount: number | null): NamedFigure => ({
  key: 'total',
  label: { nl: 'Uren', en: 'Hours' },
  value: { amount, divisor: 60 },
  decimals: 1,
  unit: { nl: 'uur', en: 'hours' },
  says: null,
  cells: [],
})
const place = { figure: 'main', row: 'wonen', breakdown: 'direct' } as const

test('a cell that nobody counted is nought, or not known where that would be a guess', () => {
  expect(shownOf(result, place, 'nl')).toBe('4,50')
  expect(shownOf(result, { ...place, row: null }, 'nl')).toBe('0,00')
  expect(shownOf({ ...result, absent: 'unknown' }, { ...place, row: null }, 'nl')).toBe('niet gekend')
})

test('a cell is named by its row and its column', () => {
  expect(nameOfCell(rows, { columns }, { row: 'wonen', breakdown: 'direct' }, 'en')).toBe('Housing, direct')
  expect(nameOfCell(rows, { columns }, { row: 'wonen' }, 'nl')).toBe('Wonen')
  expect(nameOfCell(rows, { columns }, {}, 'nl')).toBe('totaal')
})

test('a headline says what changed, and says so when that is not known', () => {
  expect(changeText(named(90), named(60), 2021, 'nl')).toBe('+0,5 (+50,0 %) tegenover 2020')
  expect(changeText(named(30), named(60), 2021, 'en')).toBe('−0.5 (−50.0 %) against 2020')
  expect(changeText(named(60), named(60), 2021, 'nl')).toBe('even veel als in 2020')
  expect(changeText(named(60), named(0), 2021, 'nl')).toBe('+1,0 tegenover 2020')
  expect(changeText(named(60), null, 2021, 'nl')).toBe('2020: niet gekend')
})

test('a target stands beside what was reached', () => {
  const targets = [{ row: null, value: { amount: 20_000, divisor: 10_000 } }]
  expect(targetText({ headline: named(90), targets }, 'nl')).toBe('streefcijfer 2,0: 75 % gehaald')
  expect(targetText({ headline: named(null), targets }, 'nl')).toBe('streefcijfer 2,0')
  expect(targetText({ headline: named(90), targets: [] }, 'nl')).toBeNull()
})

test('a named figure speaks in words where it has them', () => {
  expect(namedText({ ...named(1), says: { nl: 'ja', en: 'yes' } }, 'nl')).toBe('ja')
  expect(namedText(named(null), 'en')).toBe('not known')
})
