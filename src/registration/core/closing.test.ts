import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { addMonths, isOver, Month, monthName, monthOf, periodOfMonth } from './month.ts'
import { judgeMonths } from './rules.ts'

const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(calendarDate('2015-01-01'), count))
const months = fc.array(days.map(monthOf), { maxLength: 24 })

describe('a month', () => {
  it('has the days that lie in it and no others', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { from, to } = periodOfMonth(monthOf(day))
        expect([from <= day, day <= to]).toEqual([true, true])
        expect(monthOf(addDays(to, 1))).toBe(addMonths(monthOf(day), 1))
        expect(monthOf(addDays(from, -1))).toBe(addMonths(monthOf(day), -1))
      }),
    )
  })

  it('of February has 29 days in a leap year', () => {
    expect(periodOfMonth(Month.parse('2024-02')).to).toBe('2024-02-29')
  })

  it('is over on the first day of the next', () => {
    const march = Month.parse('2021-03')
    expect(isOver(march, calendarDate('2021-03-31'))).toBe(false)
    expect(isOver(march, calendarDate('2021-04-01'))).toBe(true)
  })

  it('is named in both languages, and is no day and no thirteenth', () => {
    expect(monthName(Month.parse('2021-03'), 'nl')).toBe('maart 2021')
    expect(monthName(Month.parse('2021-03'), 'en')).toBe('March 2021')
    for (const text of ['2021-13', '2021-00', '2021-3', '2021-03-01', '']) {
      expect(Month.safeParse(text).success, text).toBe(false)
    }
  })
})

describe('closed months', () => {
  it('refuse exactly the dates in them', () => {
    fc.assert(
      fc.property(days, months, (day, list) => {
        const closed = new Set(list)
        expect(judgeMonths([day], closed).map(({ code }) => code)).toEqual(
          closed.has(monthOf(day)) ? ['month-closed'] : [],
        )
      }),
    )
  })

  it('refuse what moves out of one, into one, or between two, and name each', () => {
    const [march, april, may] = ['2021-03-31', '2021-04-01', '2021-05-01'].map(calendarDate)
    if (!march || !april || !may) throw new Error('There are three days.')
    const closed = new Set([monthOf(march), monthOf(may)])
    const named = (...dates: (typeof march)[]) =>
      judgeMonths(dates, closed).map(({ details }) => details.month)
    expect(named(march, april)).toEqual(['2021-03'])
    expect(named(april, may)).toEqual(['2021-05'])
    expect(named(march, may)).toEqual(['2021-03', '2021-05'])
    expect(named(april, april)).toEqual([])
  })

  it('say who can reopen them and that nothing is lost', () => {
    const [refusal] = judgeMonths([calendarDate('2021-03-16')], new Set([Month.parse('2021-03')]))
    expect(refusal?.sentence('nl')).toMatch(/maart 2021 is afgesloten.*blijft hier staan.*coördinator/)
    expect(refusal?.sentence('en')).toMatch(/March 2021 is closed.*stays here.*coordinator/)
  })
})
