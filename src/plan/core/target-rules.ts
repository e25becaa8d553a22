import { type CalendarDate, yearOf } from '../../platform/core/calendar-date.ts'
import { planningProblem as problem } from './planning-problems.ts'
import { aimOf, type TargetDraft } from './target-model.ts'

/** The calendar years in which a plan runs. */
export function yearsOf({ from, to }: { from: CalendarDate; to: CalendarDate }): number[] {
  const first = yearOf(from)
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index)
}

/** Throws `target-by-theme`, `target-year` and `target-decimals`. */
export function checkTarget(
  { indicator, themeId, year, value }: Omit<TargetDraft, 'seen'>,
  years: readonly number[],
): void {
  const { byTheme, decimals } = aimOf(indicator)
  if (themeId !== null && !byTheme) throw problem('target-by-theme')
  if (!years.includes(year)) throw problem('target-year', { year: String(year) })
  if (value !== null && value % 10 ** (2 - decimals) !== 0) throw problem('target-decimals')
}
