import { expect, test } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { usualYear, yearsOf } from './years.ts'

const plan = { from: calendarDate('2021-01-01'), to: calendarDate('2025-12-31') }
const newYearsEveInBrussels = new Date('2023-12-31T23:30:00Z')

test('years run from the plan to now, the latest first', () => {
  expect(yearsOf(plan, new Date('2023-05-01T10:00:00Z'))).toEqual([2023, 2022, 2021])
  expect(yearsOf(null, new Date('2023-05-01T10:00:00Z'))).toHaveLength(5)
})

test('the year turns in Brussels', () => {
  expect(usualYear(plan, newYearsEveInBrussels)).toBe(2024)
})

test('a plan that is over shows its last year', () => {
  expect(usualYear(plan, new Date('2026-11-24T10:00:00Z'))).toBe(2025)
  expect(usualYear(null, new Date('2026-11-24T10:00:00Z'))).toBe(2026)
})
