import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { ObjectiveMove } from './core/motion-model.ts'
import { motionProblem as problem } from './core/motion-problems.ts'
import { checkObjectiveChange } from './core/motion-rules.ts'
import { requireWholePlan } from './guards.ts'
import { lockObjective, planOfTheme, recordChange, refuseTakenName } from './store-objective.ts'

/**
 * Moves an operational objective to another theme of its plan, with a reason. Throws `plan-not-yours`,
 * `objective-not-found`, `theme-not-found`, `theme-of-other-plan`, `objective-there-already`,
 * `objective-ended`, `day-outside-plan`, `objective-changed-later`, `objective-name-taken` and `holds-…`.
 */
export async function moveObjective(
  tx: WriteTransaction,
  actor: Actor,
  { id, themeId, on, reason }: ObjectiveMove,
  now: Date,
): Promise<void> {
  requireWholePlan(actor)
  const objective = await lockObjective(tx, id)
  const { planId } = await planOfTheme(tx, themeId)
  if (planId !== objective.planId) throw problem('theme-of-other-plan')
  if (themeId === objective.themeId) throw problem('objective-there-already')
  checkObjectiveChange(objective, on)
  await refuseTakenName(tx, themeId, objective.name)
  refuseIdentifiers([reason])
  await tx.db
    .updateTable('operational_objective')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .set({ theme_id: themeId })
    .execute()
  await recordChange(tx, {
    objectiveId: id,
    kind: 'moved',
    on,
    reason,
    before: objective.themeId,
    after: themeId,
    at: now,
    by: actor.name,
  })
  tx.audit({
    verb: 'move-objective',
    recordKind: 'objective',
    recordIds: [id],
    before: { themeId: objective.themeId },
    after: { themeId, on },
    reason,
  })
}
