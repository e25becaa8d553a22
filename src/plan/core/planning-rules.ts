import type { PlanningItem } from './planning-model.ts'
import { planningProblem as problem } from './planning-problems.ts'

type Item = Pick<PlanningItem, 'year' | 'status' | 'carriedFrom'>

/** What was carried is read where it went: throws `planning-carried`. */
export function checkChangeable({ status, year }: Item): void {
  if (status === 'carried') throw problem('planning-carried', { next: String(year + 1) })
}

/**
 * What is open goes on in the next year, once: throws `planning-carried`, `planning-not-open` and
 * `planning-last-year`; gives the year where it goes on.
 */
export function nextYearOf(item: Item): number {
  checkChangeable(item)
  if (item.status === 'done' || item.status === 'dropped') throw problem('planning-not-open')
  if (item.year >= 2100) throw problem('planning-last-year')
  return item.year + 1
}

/**
 * What came along from the year before is dropped, not withdrawn: else it would be lost in both years.
 * Throws `planning-carried` and `planning-came-along`.
 */
export function checkWithdrawable(item: Item): void {
  checkChangeable(item)
  if (item.carriedFrom !== null) throw problem('planning-came-along')
}
