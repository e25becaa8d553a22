import { z } from 'zod'
import { formatDecimal } from './decimal.ts'
import type { Language } from './language.ts'

/**
 * An exact number: whole `amount` parts of one `divisor`-th. 24,57 FTE over a common year is
 * `{ amount: 2457 × 365, divisor: 100 × 365 }`: parts add up exactly, and only the display rounds.
 * An amount of `null` is not known, which is not nought.
 */
export const Exact = z.object({ amount: z.number().int().nullable(), divisor: z.number().int().positive() })
export type Exact = z.infer<typeof Exact>

/**
 * A fraction in whole units of its last decimal, rounded half up (away from nought): 1/8 with two
 * decimals is 13. Exact whatever the sizes; throws a `RangeError` for a result that is no safe integer.
 */
export function roundHalfUp(amount: number | bigint, divisor: number | bigint, decimals: number): number {
  const [above, below] = [BigInt(amount), BigInt(divisor)]
  const scaled = (above < 0n ? -above : above) * 10n ** BigInt(decimals) * 2n
  const whole = Number((scaled + below) / (below * 2n))
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${amount} / ${divisor} is too large to show`)
  return above < 0n && whole !== 0 ? -whole : whole
}

/** The rounded number itself: 0.13 of 1/8 with two decimals; `null` when it is not known. */
export function roundedOf({ amount, divisor }: Exact, decimals: number): number | null {
  return amount === null ? null : roundHalfUp(amount, divisor, decimals) / 10 ** decimals
}

/** The number as a person reads it: *0,13*; `null` when it is not known. */
export function formatExact({ amount, divisor }: Exact, decimals: number, language: Language): string | null {
  return amount === null ? null : formatDecimal(roundHalfUp(amount, divisor, decimals), decimals, language)
}
