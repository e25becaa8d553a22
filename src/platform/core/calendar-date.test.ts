import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  brusselsDate,
  type CalendarDate,
  calendarDate,
  formatDate,
  formatMonth,
  mondayOf,
  parseCalendarDate,
  weekday,
  yearOf,
} from './calendar-date.ts'
import { includes, yearPeriod } from './period.ts'

const day = 24 * 60 * 60 * 1000
const dates = fc
  .integer({ min: Date.UTC(1900, 0, 1) / day, max: Date.UTC(2100, 11, 31) / day })
  .map((days) => new Date(days * day).toISOString().slice(0, 10) as CalendarDate)

it('a date that exists reads back as it is written', () => {
  fc.assert(fc.property(dates, (date) => parseCalendarDate(date) === date))
})

it.each([
  '2021-02-29',
  '2021-02-30',
  '1900-02-29',
  '2021-04-31',
  '2021-00-10',
  '2021-13-01',
  '2021-01-00',
  '2021-1-1',
  ' 2021-01-01',
  '2021-01-01T00:00:00Z',
  '0021-01-01',
  '',
])('%j is no calendar date', (text) => {
  expect(parseCalendarDate(text)).toBeNull()
  expect(() => calendarDate(text)).toThrow(RangeError)
})

it.each(['2020-02-29', '2000-02-29', '2024-02-29'])('%s is a leap day', (text) => {
  expect(parseCalendarDate(text)).toBe(text)
})

describe('moving by days', () => {
  it('there and back is where it began, and order is kept', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days)
        expect(addDays(moved, -days)).toBe(date)
        expect(Math.sign(days)).toBe(moved > date ? 1 : moved < date ? -1 : 0)
        expect((weekday(date) + (((days % 7) + 7) % 7) - 1) % 7).toBe(weekday(moved) - 1)
      }),
    )
  })

  it('passes a leap day, a year and the days on which the clock moves', () => {
    expect(addDays(calendarDate('2020-02-28'), 1)).toBe('2020-02-29')
    expect(addDays(calendarDate('2021-02-28'), 1)).toBe('2021-03-01')
    expect(addDays(calendarDate('2021-12-31'), 1)).toBe('2022-01-01')
    expect(addDays(calendarDate('2021-03-27'), 2)).toBe('2021-03-29')
    expect(addDays(calendarDate('2021-10-30'), 2)).toBe('2021-11-01')
  })
})

it('a week begins on Monday', () => {
  expect(weekday(calendarDate('2021-06-14'))).toBe(1)
  expect(weekday(calendarDate('2021-06-20'))).toBe(7)
  fc.assert(
    fc.property(dates, (date) => {
      const monday = mondayOf(date)
      expect(weekday(monday)).toBe(1)
      expect(monday <= date && date <= addDays(monday, 6)).toBe(true)
    }),
  )
})

it.each([
  ['2021-12-31T22:59:59Z', '2021-12-31'],
  ['2021-12-31T23:00:00Z', '2022-01-01'],
  ['2021-12-31T23:30:00Z', '2022-01-01'],
  ['2021-06-30T21:59:59Z', '2021-06-30'],
  ['2021-06-30T22:00:00Z', '2021-07-01'],
  ['2021-03-28T00:30:00Z', '2021-03-28'],
  ['2021-03-28T21:59:59Z', '2021-03-28'],
  ['2021-10-31T22:59:59Z', '2021-10-31'],
  ['2021-10-31T23:00:00Z', '2021-11-01'],
])('in Brussels it is on %s the %s', (instant, date) => {
  expect(brusselsDate(new Date(instant))).toBe(date)
})

it('the year of an instant just after midnight in Brussels is the new one', () => {
  const date = brusselsDate(new Date('2021-12-31T23:30:00Z'))
  expect(yearOf(date)).toBe(2022)
  expect(includes(yearPeriod(2021), date)).toBe(false)
  expect(includes(yearPeriod(2022), date)).toBe(true)
})

it('is written as a person reads it', () => {
  expect(formatDate(calendarDate('2021-03-01'), 'nl')).toBe('1 maart 2021')
  expect(formatDate(calendarDate('2021-03-01'), 'en')).toBe('1 March 2021')
  expect([formatMonth(1, 'nl'), formatMonth(12, 'en')]).toEqual(['januari', 'December'])
})
