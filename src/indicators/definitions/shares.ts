import type { Exact } from '../../platform/core/exact.ts'
import type { Bilingual } from '../../platform/core/language.ts'

export const percent: Bilingual = { nl: '%', en: '%' }

/** A part as a percentage of the whole; not known of nothing. Both in the same scale. */
export function percentageOf(part: number | undefined, whole: number | undefined): Exact {
  if (whole === undefined || whole === 0) return { amount: null, divisor: 1 }
  return { amount: (part ?? 0) * 100, divisor: whole }
}
