import { formatNumber, type Language } from './language.ts'

/** Thousands in groups of three, or no groups at all; then a decimal part behind the other sign. */
const written = /^([+-]?)(\d{1,3}(?:[.\s\u00a0\u202f']\d{3})+|\d+)(?:,(\d+))?$/
const writtenWithPoint = /^([+-]?)(\d{1,3}(?:[,\s\u00a0\u202f']\d{3})+|\d+)(?:\.(\d+))?$/

/**
 * A number as people write it, in whole units of its last decimal: `parseDecimal('1.234,5', 2)` is
 * 123450. Comma and point are both taken as the decimal sign; *1.234* is one thousand two hundred and
 * thirty-four, as Flemish spreadsheets write it. `null` for what is no number, has more decimals than
 * asked for, or is too large to be exact.
 */
export function parseDecimal(text: string, decimals: number): number | null {
  const tidy = text.trim()
  const match = written.exec(tidy) ?? writtenWithPoint.exec(tidy)
  if (match === null) return null
  const [, sign, whole = '', fraction = ''] = match
  if (fraction.replace(/0+$/, '').length > decimals) return null
  const digits = whole.replace(/\D/g, '') + fraction.slice(0, decimals).padEnd(decimals, '0')
  const value = Number(digits)
  if (!Number.isSafeInteger(value)) return null
  return sign === '-' && value !== 0 ? -value : value
}

/** A number of whole units of its last decimal as a person reads it: `formatDecimal(123450, 2, 'nl')` is *1.234,50*. */
export function formatDecimal(units: number, decimals: number, language: Language): string {
  return formatNumber(units / 10 ** decimals, language, decimals)
}
