import { type Exact, roundHalfUp } from '../../platform/core/exact.ts'

/** How a number stands to an earlier one, in whole units of the last decimal. */
export interface Change {
  /** In the decimals of the number. */
  difference: number
  /** In tenths of a percent; `null` when the earlier one is nought. */
  percentage: number | null
}

/** What changed from one number to another; `null` when one of them is not known. */
export function changeBetween(now: Exact, before: Exact, decimals: number): Change | null {
  if (now.amount === null || before.amount === null) return null
  const [above, below] = [
    BigInt(now.amount) * BigInt(before.divisor) - BigInt(before.amount) * BigInt(now.divisor),
    BigInt(now.divisor) * BigInt(before.divisor),
  ]
  const base = BigInt(Math.abs(before.amount)) * BigInt(now.divisor)
  return {
    difference: roundHalfUp(above, below, decimals),
    percentage: before.amount === 0 ? null : roundHalfUp(above * 100n, base, 1),
  }
}

/** How far a number is towards a target, in whole percents; `null` when it is not known or nothing was aimed at. */
export function reachedOf(now: Exact, target: Exact): number | null {
  if (now.amount === null || !target.amount) return null
  const above = BigInt(now.amount) * BigInt(target.divisor) * 100n
  return roundHalfUp(above, BigInt(now.divisor) * BigInt(target.amount), 0)
}
