import { expect, test } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { usualYear, yearsOf } from './years.ts'

const plan = { from: calendarDate('2021-01-01'), to: calendarDate('2025-12-31') }
const newYearsEveInBrussels = new Date('2023-12-31T23:30:00Z')

test('years run from the plan to now, the latest first', () => {
  expect(yearsOf(plan, new Date('2023-05-01T10:00:00Z'))).toEqual([2023, 2022, 2021])
  expect(yearsOf(null, new Date('2023-05-01T10:00:00Z'))).toHaveLength(5)
})

test('the current year is shown, and it turns in Brussels', () => {
  expect(usualYear(plan, newYearsEveInBrussels, false)).toBe(2024)
  expect(usualYear(null, new Date('2026-11-24T10:00:00Z'), true)).toBe(2026)
})

test('the demonstration shows the first year of its plan', () => {
  expect(usualYear(plan, newYearsEveInBrussels, true)).toBe(2021)
})
