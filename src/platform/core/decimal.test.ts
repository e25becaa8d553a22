import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal, parseDecimal } from './decimal.ts'

describe('parseDecimal', () => {
  it.each([
    ['24,57', 2, 2457],
    ['24.57', 2, 2457],
    ['0,5', 2, 50],
    ['.5', 2, null],
    ['7', 0, 7],
    ['-3,10', 1, -31],
    ['1.234', 0, 1234],
    ['1.234,5', 2, 123_450],
    ['1,234.5', 2, 123_450],
    ['1 234,50', 2, 123_450],
    ['1\u202f234', 0, 1234],
    ['12.34', 1, null],
    ['1.23.4', 2, null],
    ['€ 5', 2, null],
    ['vijf', 2, null],
    ['', 2, null],
    ['-0', 0, 0],
    ['99999999999999999', 0, null],
    ['2,500', 2, 250],
  ])('reads %j with %i decimals as %j', (text, decimals, units) => {
    expect(parseDecimal(text, decimals)).toBe(units)
  })

  it('reads what formatDecimal writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999, max: 10_000_000 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (units, decimals, language) => {
          fc.pre(language === 'nl' || decimals > 0 || Math.abs(units) < 1000)
          expect(parseDecimal(formatDecimal(units, decimals, language), decimals)).toBe(units)
        },
      ),
    )
  })
})
