import { expect, it } from 'vitest'
import { formatNumber } from './language.ts'

it('writes numbers in Flemish notation, and in English in the English one', () => {
  expect([formatNumber(1451.5, 'nl'), formatNumber(1451.5, 'en')]).toEqual(['1.451,5', '1,451.5'])
  expect([formatNumber(24.57, 'nl', 2), formatNumber(3, 'nl', 2)]).toEqual(['24,57', '3,00'])
  expect([formatNumber(-1234.567, 'nl'), formatNumber(0, 'en')]).toEqual(['-1.234,57', '0'])
})
