import type { Plan } from '../../plan/core/model.ts'
import { brusselsDate, yearOf } from '../../platform/core/calendar-date.ts'

type PlanYears = Pick<Plan, 'from' | 'to'> | null

/** The years one can ask for, the latest first: those of the plan, and up to now. */
export function yearsOf(plan: PlanYears, now: Date): number[] {
  const current = yearOf(brusselsDate(now))
  const first = plan ? Math.min(yearOf(plan.from), current) : current - 4
  return Array.from({ length: current - first + 1 }, (_, index) => current - index)
}

/**
 * The year that is shown when none is asked for: the current one. The demonstration is made up for
 * the first year of its plan, and shows that.
 */
export function usualYear(plan: PlanYears, now: Date, demonstration: boolean): number {
  return demonstration && plan ? yearOf(plan.from) : yearOf(brusselsDate(now))
}
