import type { CalendarDate } from '../platform/core/calendar-date.ts'
import { newId, type TargetId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { motionProblem } from './core/motion-problems.ts'
import { planningProblem as problem } from './core/planning-problems.ts'
import type { TargetDraft } from './core/target-model.ts'
import { checkTarget, yearsOf } from './core/target-rules.ts'
import { requireWholePlan } from './guards.ts'
import { planInForce } from './reads.ts'
import { planOfTheme } from './store-objective.ts'

interface Stored {
  id: TargetId
  /** Hundredths. */
  value: number
}

/**
 * Sets, changes or removes what the plan aims at. A target is known by its year, indicator and theme,
 * not by an id; `seen` is what stood there, so that nobody overwrites what another just set. Throws
 * `plan-not-yours`, `no-plan`, `theme-not-found`, `theme-of-other-plan`, `target-by-theme`,
 * `target-year`, `target-decimals` and `target-changed`.
 */
export async function setTarget(
  tx: WriteTransaction,
  actor: Actor,
  draft: TargetDraft,
  today: CalendarDate,
): Promise<void> {
  requireWholePlan(actor)
  const plan = await planInForce(tx, today)
  if (plan === null) throw problem('no-plan')
  checkTarget(draft, yearsOf(plan))
  if (draft.themeId !== null && (await planOfTheme(tx, draft.themeId)).planId !== plan.id) {
    throw motionProblem('theme-of-other-plan')
  }
  const { year, indicator, themeId, value, seen } = draft
  const before = await storedTarget(tx, plan.id, draft)
  if ((before?.value ?? null) === value) return
  if ((before?.value ?? null) !== seen) throw problem('target-changed')
  const id = before?.id ?? newId<TargetId>()
  if (value === null) {
    await tx.db
      .deleteFrom('target')
      .where('organisation_id', '=', tx.organisationId)
      .where('id', '=', id)
      .execute()
  } else {
    await tx.sql(
      `insert into target (organisation_id, id, plan_id, year, indicator, theme_id, value)
       values ($1, $2, $3, $4, $5, $6, round($7::numeric / 100, 2))
       on conflict (organisation_id, id) do update set value = excluded.value`,
      [tx.organisationId, id, plan.id, year, indicator, themeId, value],
    )
  }
  const about = { year, indicator, themeId }
  tx.audit({
    verb: value === null ? 'remove-target' : 'set-target',
    recordKind: 'target',
    recordIds: [id],
    before: before === undefined ? undefined : { ...about, value: before.value },
    after: value === null ? undefined : { ...about, value },
  })
}

/** The target that stands there; whoever sets one of the same plan waits. */
async function storedTarget(
  tx: WriteTransaction,
  planId: string,
  { year, indicator, themeId }: TargetDraft,
): Promise<Stored | undefined> {
  await tx.sql('select from plan where organisation_id = $1 and id = $2 for no key update', [
    tx.organisationId,
    planId,
  ])
  const [row] = await tx.sql<Stored>(
    `select id, (value * 100)::float8 as value from target
      where organisation_id = $1 and year = $2 and indicator = $3 and theme_id is not distinct from $4::uuid`,
    [tx.organisationId, year, indicator, themeId],
  )
  return row
}
