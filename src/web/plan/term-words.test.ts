import { expect, test } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { termInWords } from './term-words.ts'

const start = calendarDate('2021-01-01')
const end = calendarDate('2023-12-31')

test('a term reads as far as it is known', () => {
  expect(termInWords({ start, end, written: null }, 'nl')).toBe('1 januari 2021 – 31 december 2023')
  expect(termInWords({ start, end: null, written: null }, 'en')).toBe('since 1 January 2021')
  expect(termInWords({ start: null, end, written: null }, 'nl')).toBe('tot 31 december 2023')
})

test('what was written stands in for dates that do not exist', () => {
  expect(termInWords({ start: null, end: null, written: 'tot 31 november' }, 'nl')).toBe('“tot 31 november”')
  expect(termInWords({ start: null, end: null, written: null }, 'nl')).toBe('niet gekend')
})
