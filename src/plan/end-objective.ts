import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { ObjectiveEnd } from './core/motion-model.ts'
import { checkObjectiveChange } from './core/motion-rules.ts'
import { requireWholePlan } from './guards.ts'
import { lockObjective, recordChange } from './store-objective.ts'

/**
 * Ends an operational objective from a day on, with a reason; what contributed to it stays readable.
 * Throws `plan-not-yours`, `objective-not-found`, `objective-ended`, `day-outside-plan`,
 * `objective-changed-later` and `holds-…`.
 */
export async function endObjective(
  tx: WriteTransaction,
  actor: Actor,
  { id, on, reason }: ObjectiveEnd,
  now: Date,
): Promise<void> {
  requireWholePlan(actor)
  const objective = await lockObjective(tx, id)
  checkObjectiveChange(objective, on)
  refuseIdentifiers([reason])
  await tx.db
    .updateTable('operational_objective')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .set({ ended_on: on })
    .execute()
  await recordChange(tx, {
    objectiveId: id,
    kind: 'ended',
    on,
    reason,
    before: objective.themeId,
    after: null,
    at: now,
    by: actor.name,
  })
  tx.audit({
    verb: 'end-objective',
    recordKind: 'objective',
    recordIds: [id],
    before: { endedOn: null },
    after: { endedOn: on },
    reason,
  })
}
