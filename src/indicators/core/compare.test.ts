import { expect, it } from 'vitest'
import { changeBetween, reachedOf } from './compare.ts'

const exact = (amount: number | null, divisor = 1) => ({ amount, divisor })

it('a change is given in its own unit and as a percentage', () => {
  expect(changeBetween(exact(1451), exact(1112), 0)).toEqual({ difference: 339, percentage: 305 })
  expect(changeBetween(exact(2445 * 365, 36_500), exact(2521 * 366, 36_600), 2)).toEqual({
    difference: -76,
    percentage: -30,
  })
})

it('a change from nought has no percentage, and one from what is not known is none', () => {
  expect(changeBetween(exact(5), exact(0), 0)).toEqual({ difference: 5, percentage: null })
  expect(changeBetween(exact(5), exact(null), 0)).toBeNull()
  expect(changeBetween(exact(null), exact(5), 0)).toBeNull()
})

it('a target says how far one is', () => {
  expect(reachedOf(exact(750), exact(10_000_000, 10_000))).toBe(75)
  expect(reachedOf(exact(1_205), exact(1_000))).toBe(121)
  expect(reachedOf(exact(null), exact(1))).toBeNull()
  expect(reachedOf(exact(1), exact(0))).toBeNull()
})
