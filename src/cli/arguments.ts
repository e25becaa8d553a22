import { Year } from '../platform/core/period.ts'
import { commandProblem } from './problems.ts'

/** A year as it is typed. Throws `not-a-year`. */
export function parseYear(text: string): number {
  const year = Year.safeParse(Number(text))
  if (!year.success) throw commandProblem('not-a-year', { year: text })
  return year.data
}

/** A period of years as it is typed: `2021-2025`. Throws `not-a-period`. */
export function parsePeriod(text: string): { fromYear: number; toYear: number } {
  const match = /^(\d{4})-(\d{4})$/.exec(text)
  const [fromYear, toYear] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || !Year.safeParse(fromYear).success || !Year.safeParse(toYear).success || fromYear > toYear) {
    throw commandProblem('not-a-period', { period: text })
  }
  return { fromYear, toYear }
}
