import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDate } from '../../platform/core/calendar-date.ts'
import { yearPeriod } from '../../platform/core/period.ts'
import {
  busiestDay,
  daysInYear,
  daysWithin,
  fteOfYear,
  fteOnDay,
  seniorityYears,
  wholeYearsOfService,
} from './staff-time.ts'

const day = calendarDate
const first = day('2020-12-01')
const anyDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays(first, days))
const anySpan = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }), fc.integer({ min: 1, max: 100 }))
  .map(([from, days, fte]) => ({ from, to: days === null ? null : addDays(from, days), fte }))
const spans = fc.array(anySpan, { maxLength: 8 })

function everyDay(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

describe('daysWithin', () => {
  it.each([
    ['2021-12-31', '2022-01-01', 1],
    ['2020-12-31', null, 365],
    ['2021-03-01', '2021-03-01', 1],
    ['2022-01-01', null, 0],
    ['2019-01-01', '2020-12-31', 0],
  ])('of %s to %s within 2021 is %i', (from, to, days) => {
    expect(daysWithin({ from: day(from), to: to === null ? null : day(to) }, yearPeriod(2021))).toBe(days)
  })
  it('knows a leap year', () => {
    expect([daysInYear(2020), daysInYear(2021), daysInYear(2100)]).toEqual([366, 365, 365])
  })
})

describe('fteOfYear', () => {
  it('counts an assignment by the part of the year that it lasts', () => {
    const half = { from: day('2020-07-02'), to: day('2021-07-02'), fte: 100 }
    expect(fteOfYear([half], 2020)).toBe((100 * 183) / 366)
    expect(fteOfYear([half], 2021)).toBe((100 * 183) / 365)
  })
  it('is the mean of the days of the year', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const days = everyDay(day('2021-01-01'), day('2021-12-31'))
        const mean = days.reduce((sum, date) => sum + fteOnDay(all, date), 0) / days.length
        expect(fteOfYear(all, 2021)).toBeCloseTo(mean, 8)
      }),
      { numRuns: 50 },
    )
  })
})

describe('busiestDay', () => {
  it('is the day on which a day by day count finds the most, and the first of them', () => {
    fc.assert(
      fc.property(spans, anySpan, (all, within) => {
        const days = everyDay(within.from, within.to ?? addDays(first, 250))
        const counts = days.map((date) => fteOnDay(all, date))
        const most = Math.max(0, ...counts)
        expect(busiestDay(all, within)).toEqual({
          date: most === 0 ? within.from : days[counts.indexOf(most)],
          fte: most,
        })
      }),
    )
  })
  it('does not add what ends to what begins the day after', () => {
    const handover = [
      { from: day('2021-01-01'), to: day('2021-06-30'), fte: 80 },
      { from: day('2021-07-01'), to: null, fte: 80 },
    ]
    expect(busiestDay(handover, { from: first, to: null })).toEqual({ date: '2021-01-01', fte: 80 })
  })
})

describe('seniority', () => {
  it.each([
    ['2016-12-31', '2021-12-31', 5],
    ['2017-01-01', '2021-12-31', 4],
    ['2021-12-31', '2021-12-31', 0],
    ['2022-03-01', '2021-12-31', 0],
    ['2000-02-29', '2021-02-28', 20],
    ['2000-02-29', '2021-03-01', 21],
  ])('of somebody since %s is %s: %i whole years', (start, on, years) => {
    expect(wholeYearsOfService(day(start), day(on))).toBe(years)
  })
  it('counts days of service as years', () => {
    expect(seniorityYears(day('2017-12-31'), day('2021-12-31'))).toBe(4)
    expect(seniorityYears(day('2022-12-31'), day('2021-12-31'))).toBe(0)
  })
})
