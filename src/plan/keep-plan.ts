import { isDeepStrictEqual } from 'node:util'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import { newId, type ObjectiveId, type ThemeId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { Kept } from './core/kept.ts'
import { readPlanNamed } from './reads.ts'
import { findOrAdd } from './store.ts'

export interface KeptPlan {
  name: string
  from: CalendarDate
  to: CalendarDate
  strategicObjectives: readonly {
    name: string
    themes: readonly { name: string; objectives: readonly string[] }[]
  }[]
}

/**
 * Keeps a plan by its name with its objectives and themes. What is missing is added after what is
 * there, in the order given; nothing is moved and nothing goes away.
 */
export async function keepPlan(tx: WriteTransaction, plan: KeptPlan): Promise<Kept<string>> {
  const before = await readPlanNamed(tx, plan.name)
  const id = await keepPeriod(tx, plan)
  for (const strategic of plan.strategicObjectives) {
    const strategicId = await findOrAdd<ObjectiveId>(tx, 'strategic_objective', id, strategic.name)
    for (const theme of strategic.themes) {
      const themeId = await findOrAdd<ThemeId>(tx, 'theme', strategicId, theme.name)
      for (const objective of theme.objectives) {
        await findOrAdd<ObjectiveId>(tx, 'operational_objective', themeId, objective)
      }
    }
  }
  const after = await readPlanNamed(tx, plan.name)
  if (isDeepStrictEqual(before, after)) return { id, outcome: 'unchanged' }
  tx.audit({ verb: 'keep-plan', recordKind: 'plan', recordIds: [id], before: before ?? undefined, after })
  return { id, outcome: before === null ? 'added' : 'changed' }
}

/** Keeps the plan itself, and gives its id. */
async function keepPeriod(tx: WriteTransaction, { name, from, to }: KeptPlan): Promise<string> {
  const known = await tx.db
    .selectFrom('plan')
    .where('organisation_id', '=', tx.organisationId)
    .where('name', '=', name)
    .select(['id', 'from_date', 'to_date'])
    .executeTakeFirst()
  if (known === undefined) {
    const id = newId()
    await tx.db
      .insertInto('plan')
      .values({ organisation_id: tx.organisationId, id, name, from_date: from, to_date: to })
      .execute()
    return id
  }
  if (known.from_date !== from || known.to_date !== to) {
    await tx.db
      .updateTable('plan')
      .where('organisation_id', '=', tx.organisationId)
      .where('id', '=', known.id)
      .set({ from_date: from, to_date: to })
      .execute()
  }
  return known.id
}
