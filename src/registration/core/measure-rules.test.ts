import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { Fold, type Thousandths } from './measure-model.ts'
import {
  checkTargets,
  checkValue,
  foldValues,
  type Noted,
  reachedOf,
  stepOf,
  yearsOfMeasure,
} from './measure-rules.ts'

const first = calendarDate('2021-01-01')
const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 }).map((value) => value as Thousandths)
const values: fc.Arbitrary<Noted[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    on: fc.integer({ min: 0, max: 1000 }).map((days) => addDays(first, days)),
    value: amounts,
    notedAt: fc
      .integer({ min: 0, max: 5 })
      .map((minutes) => new Date(Date.UTC(2022, 0, 1, 0, minutes)).toISOString()),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
)
const some = values.filter(({ length }) => length > 0)
const folds = fc.constantFrom(...Fold.options)
const decimals = fc.integer({ min: 0, max: 3 })
const one = (on: string, value: number, notedAt = '2022-01-01T00:00:00.000Z', id = 'a'): Noted => ({
  id,
  on: calendarDate(on),
  value: value as Thousandths,
  notedAt,
})

describe('foldValues', () => {
  it('is the same whatever the order in which the values come', () => {
    fc.assert(
      fc.property(some, folds, decimals, fc.infiniteStream(fc.nat()), (noted, fold, places, shuffle) => {
        const order = noted.map((value) => ({ value, key: shuffle.next().value ?? 0 }))
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ value }) => value)
        expect(foldValues(fold, shuffled, places)).toBe(foldValues(fold, noted, places))
      }),
    )
  })

  it('adds parts up to the whole, to the last thousandth', () => {
    fc.assert(
      fc.property(values, (noted) => {
        const whole = foldValues('sum', noted, 3) ?? 0
        const parts = [true, false].map((early) =>
          Number(
            foldValues(
              'sum',
              noted.filter(({ on }) => on < '2022-01-01' === early),
              3,
            ) ?? 0,
          ),
        )
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
        expect(BigInt(whole)).toBe(noted.reduce((sum, { value }) => sum + BigInt(value), 0n))
      }),
    )
  })

  it('adds up what binary fractions cannot', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => one('2021-01-01', 100, undefined, `${index}`))
    expect(foldValues('sum', tenths, 1)).toBe(1000)
  })

  it('takes the latest day, and of one day what was noted last', () => {
    expect(foldValues('latest', [one('2021-05-02', 2), one('2021-05-01', 9)], 3)).toBe(2)
    const corrected = one('2021-05-02', 3, '2022-01-02T00:00:00.000Z')
    expect(foldValues('latest', [corrected, one('2021-05-02', 2)], 3)).toBe(3)
    fc.assert(
      fc.property(some, (noted) => {
        const latest = foldValues('latest', noted, 3)
        const lastDay = noted
          .map(({ on }) => on)
          .sort()
          .at(-1)
        const ofLastDay = noted.filter(({ on }) => on === lastDay)
        const lastMoment = ofLastDay
          .map(({ notedAt }) => notedAt)
          .sort()
          .at(-1)
        const candidates = ofLastDay.filter(({ notedAt }) => notedAt === lastMoment)
        expect(candidates.map(({ value }) => value)).toContain(latest)
      }),
    )
  })

  it('has a mean between the least and the most, and a highest that is one of them', () => {
    fc.assert(
      fc.property(some, (noted) => {
        const all = noted.map(({ value }) => value)
        const mean = foldValues('mean', noted, 3) ?? -1
        expect(mean).toBeGreaterThanOrEqual(Math.min(...all))
        expect(mean).toBeLessThanOrEqual(Math.max(...all))
        expect(foldValues('highest', noted, 0)).toBe(Math.max(...all))
      }),
    )
  })

  it.each([
    [[25_200, 25_210, 24_450], 2, 24_950],
    [[1000, 2000], 0, 2000],
    [[1000, 1000, 2000], 0, 1000],
    [[1000, 1000, 2000], 1, 1300],
    [[0, 1], 3, 1],
  ])('rounds the mean of %j half up at %i decimals to %i', (all, places, mean) => {
    const noted = all.map((value, index) => one('2021-01-01', value, undefined, `${index}`))
    expect(foldValues('mean', noted, places)).toBe(mean)
  })

  it('is nothing when nothing was noted, which is not zero', () => {
    for (const fold of Fold.options) expect(foldValues(fold, [], 0)).toBeNull()
    expect(foldValues('sum', [one('2021-01-01', 0)], 0)).toBe(0)
  })
})

describe('yearsOfMeasure', () => {
  it('puts the last and the first day of a year in their own years', () => {
    const noted = [one('2021-12-31', 1000), one('2022-01-01', 2000)]
    const targets = [{ year: 2023, value: 5000 as Thousandths }]
    expect(yearsOfMeasure({ fold: 'sum', decimals: 0 }, noted, targets)).toEqual([
      { year: 2023, figure: null, target: 5000, values: 0 },
      { year: 2022, figure: 2000, target: null, values: 1 },
      { year: 2021, figure: 1000, target: null, values: 1 },
    ])
  })

  it('counts every value in one year', () => {
    fc.assert(
      fc.property(values, folds, (noted, fold) => {
        const years = yearsOfMeasure({ fold, decimals: 2 }, noted, [])
        expect(years.reduce((sum, year) => sum + year.values, 0)).toBe(noted.length)
        expect(years.every(({ figure }) => figure !== null)).toBe(true)
      }),
    )
  })
})

it('says 100 % only when the target is reached', () => {
  const positive = amounts.filter((value) => value > 0)
  fc.assert(
    fc.property(amounts, positive, (figure, target) => {
      expect(reachedOf(figure, target) >= 100).toBe(figure >= target)
    }),
  )
  expect(reachedOf(999 as Thousandths, 1000 as Thousandths)).toBe(99)
})

describe('checkValue', () => {
  const measure = { name: 'Dozen', decimals: 1, endedOn: calendarDate('2021-06-10') }
  const today = calendarDate('2021-06-15')
  const check = (on: string, value: number) => () =>
    checkValue(measure, { on: calendarDate(on), value: value as Thousandths }, today)

  it.each([
    ['2021-06-16', 1000, 'value-in-future'],
    ['2021-06-11', 1000, 'measure-ended'],
    ['2021-06-10', 1050, 'value-decimals'],
  ])('refuses %s with %i: %s', (on, value, code) => {
    expect(check(on, value)).toThrow(expect.objectContaining({ code }))
  })

  it('takes the last day and every number of its decimals', () => {
    expect(check('2021-06-10', 1100)).not.toThrow()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (units) => {
        expect(check('2021-06-01', units * stepOf(1))).not.toThrow()
      }),
    )
  })
})

it('takes one target a year', () => {
  const target = (year: number) => ({ year, value: 1000 as Thousandths })
  expect(() => checkTargets([target(2021), target(2022)], 0)).not.toThrow()
  expect(() => checkTargets([target(2021), target(2021)], 0)).toThrow(
    expect.objectContaining({ code: 'measure-year-twice' }),
  )
  expect(() => checkTargets([{ year: 2021, value: 1500 as Thousandths }], 0)).toThrow(
    expect.objectContaining({ code: 'value-decimals' }),
  )
})
