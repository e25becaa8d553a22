import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountFrom, amountInWords } from './amount.ts'

it.each([
  ['12,5', 1, 12_500],
  ['12.5', 1, 12_500],
  ['1.200', 0, 1_200_000],
  ['0', 0, 0],
  ['12,55', 1, null],
  ['-1', 0, null],
  ['veel', 0, null],
  ['', 0, null],
  ['9999999999', 0, null],
])('%j with %i decimals is %j thousandths', (text, decimals, amount) => {
  expect(amountFrom(text, decimals)).toBe(amount)
})

it('reads what it writes, with every number of decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 2 }), (units, decimals) => {
      const amount = amountFrom(String(units), 0)
      expect(amount).not.toBeNull()
      if (amount !== null) expect(amountFrom(amountInWords(amount, decimals, 'nl'), decimals)).toBe(amount)
    }),
  )
})
