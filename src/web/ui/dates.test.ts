import { expect, test } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { daysOfWeek, formatDay, formatMoment, formatShortDate, formatWeek, weekNumber } from './dates.ts'

test('a week runs from Monday to Sunday, over months and years', () => {
  expect(daysOfWeek(calendarDate('2020-12-28')).at(-1)).toBe('2021-01-03')
  expect(formatWeek(calendarDate('2021-03-15'), 'nl')).toBe('15 – 21 maart 2021')
  expect(formatWeek(calendarDate('2021-03-29'), 'nl')).toBe('29 maart – 4 april 2021')
})

test.each([
  ['2021-01-03', 53],
  ['2021-01-04', 1],
  ['2021-03-16', 11],
  ['2024-12-30', 1],
  ['2026-11-24', 48],
])('%s lies in week %i', (date, week) => {
  expect(weekNumber(calendarDate(date))).toBe(week)
})

test('days and moments as they are read here', () => {
  expect(formatDay(calendarDate('2021-03-16'), 'nl')).toBe('dinsdag 16 maart')
  expect(formatShortDate(calendarDate('2021-03-06'), 'nl')).toBe('06/03/2021')
  expect(formatMoment('2021-07-01T22:30:00.000Z', 'nl')).toMatch(/^2 juli 2021 .*00:30$/)
})
