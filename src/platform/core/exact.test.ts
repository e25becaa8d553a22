import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExact, roundedOf, roundHalfUp } from './exact.ts'

describe('an exact number', () => {
  it('is rounded half up, away from nought', () => {
    expect(roundHalfUp(1, 8, 2)).toBe(13)
    expect(roundHalfUp(-1, 8, 2)).toBe(-13)
    expect(roundHalfUp(124, 1000, 2)).toBe(12)
    expect(roundHalfUp(-1, 1000, 2)).toBe(0)
    expect(Object.is(roundHalfUp(-1, 1000, 2), 0)).toBe(true)
  })

  it('is rounded where binary fractions would fall short', () => {
    expect(roundHalfUp(1_005, 1_000, 2)).toBe(101)
    expect(roundedOf({ amount: 1_005, divisor: 1_000 }, 2)).toBe(1.01)
  })

  it('is written in Flemish and English notation', () => {
    expect(formatExact({ amount: 2_457 * 365, divisor: 36_500 }, 2, 'nl')).toBe('24,57')
    expect(formatExact({ amount: 123_456_789, divisor: 100 }, 2, 'en')).toBe('1,234,567.89')
  })

  it('stays not known', () => {
    expect(formatExact({ amount: null, divisor: 100 }, 2, 'nl')).toBeNull()
    expect(roundedOf({ amount: null, divisor: 100 }, 2)).toBeNull()
  })

  it('lies at most half a unit from what it rounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 13_358_600 }),
        fc.nat(3),
        (amount, divisor, decimals) => {
          const rounded = BigInt(roundHalfUp(amount, divisor, decimals)) * BigInt(divisor)
          const twice = 2n * (rounded - BigInt(amount) * 10n ** BigInt(decimals))
          const distance = twice < 0n ? -twice : twice
          expect(distance <= BigInt(divisor)).toBe(true)
        },
      ),
    )
  })
})
