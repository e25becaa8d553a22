import { describe, expect, it } from 'vitest'
import { daysIn, notAsked, periodName, periodOf, scopeOf } from './periods.ts'

describe('a period', () => {
  it('is a year, a quarter or a month, with its first and last day', () => {
    expect(periodOf({ year: 2020 })).toEqual({ from: '2020-01-01', to: '2020-12-31' })
    expect(periodOf({ year: 2021, quarter: 1 })).toEqual({ from: '2021-01-01', to: '2021-03-31' })
    expect(periodOf({ year: 2021, quarter: 4 })).toEqual({ from: '2021-10-01', to: '2021-12-31' })
    expect(periodOf({ year: 2020, month: 2 })).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(periodOf({ year: 2021, month: 12 })).toEqual({ from: '2021-12-01', to: '2021-12-31' })
  })

  it('has as many days as the calendar', () => {
    expect([2020, 2021].map((year) => daysIn(periodOf({ year })))).toEqual([366, 365])
    expect(daysIn(periodOf({ year: 2021, month: 2 }))).toBe(28)
  })

  it('is named as people say it', () => {
    expect(periodName({ year: 2021, month: 3 }, 'nl')).toBe('maart 2021')
    expect(periodName({ year: 2021, quarter: 3 }, 'en')).toBe('quarter 3 of 2021')
    expect(periodName({ year: 2021 }, 'nl')).toBe('2021')
  })
})

it('a scope holds the part that is asked for, and no more', () => {
  expect(scopeOf({ year: 2021, municipality: 'Linde' })).toEqual({
    from: '2021-01-01',
    to: '2021-12-31',
    municipality: 'Linde',
  })
})

it('a question that makes no sense is told by what is wrong with it', () => {
  const asks = { quarter: false, month: false, project: false, municipality: true }
  const projectId = '01935b3c-0000-7000-8000-000000000001' as never
  expect(notAsked(asks, { year: 2021 })).toBeNull()
  expect(notAsked(asks, { year: 2021, municipality: 'Linde' })).toBeNull()
  expect(notAsked(asks, { year: 2021, quarter: 1 })).toBe('quarter')
  expect(notAsked(asks, { year: 2021, month: 1 })).toBe('month')
  expect(notAsked(asks, { year: 2021, projectId })).toBe('project')
})
