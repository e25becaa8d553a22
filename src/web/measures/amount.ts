import { formatDecimal, parseDecimal } from '../../platform/core/decimal.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Thousandths } from '../../registration/core/measure-model.ts'
import { stepOf } from '../../registration/core/measure-rules.ts'

/** Thousandths as a person reads them, with the decimals of the measure: *1.200*, *12,5*. */
export function amountInWords(amount: Thousandths, decimals: number, language: Language): string {
  return formatDecimal(amount / stepOf(decimals), decimals, language)
}

/** What a person typed, in thousandths; `null` for what is no number of zero or more. */
export function amountFrom(text: string, decimals: number): Thousandths | null {
  const units = parseDecimal(text, decimals)
  return units === null || units < 0 || units * stepOf(decimals) > 1e12
    ? null
    : ((units * stepOf(decimals)) as Thousandths)
}
