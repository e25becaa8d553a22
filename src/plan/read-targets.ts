import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Target, Targets } from './core/target-model.ts'
import { yearsOf } from './core/target-rules.ts'
import { planInForce, readPlan } from './reads.ts'

/** What the plan that holds on `today` aims at; `null` when there is no plan. */
export async function readTargets(tx: ReadTransaction, today: CalendarDate): Promise<Targets | null> {
  const inForce = await planInForce(tx, today)
  const plan = await readPlan(tx, today)
  if (inForce === null || plan === null) return null
  const targets = await tx.sql<Target>(
    `select year, indicator, theme_id as "themeId", (value * 100)::float8 as value from target
      where organisation_id = $1 and plan_id = $2 order by year, indicator`,
    [tx.organisationId, inForce.id],
  )
  return {
    plan: plan.name,
    years: yearsOf(plan),
    themes: plan.strategicObjectives.flatMap(({ themes }) => themes.map(({ id, name }) => ({ id, name }))),
    targets,
  }
}
