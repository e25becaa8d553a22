import type { PlanningItemId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { recordsOf } from '../platform/records.ts'
import type { PlanningItem } from './core/planning-model.ts'
import { requirePlanning } from './guards.ts'

export const planningItems = recordsOf('planning_item', 'planning-item')

/**
 * An item that the actor may plan, which waits for others that write it; a withdrawn one is left to
 * the record itself. Throws `unknown-record` and `planning-not-yours`.
 */
export async function planningItemFor(
  tx: WriteTransaction,
  actor: Actor,
  id: PlanningItemId,
): Promise<PlanningItem> {
  const [item] = await tx.sql<PlanningItem>(
    `select id, project_id as "projectId", year, text, status, carried_from as "carriedFrom", version
       from planning_item where organisation_id = $1 and id = $2 for no key update`,
    [tx.organisationId, id],
  )
  if (item === undefined) throw recordProblem('unknown-record')
  requirePlanning(actor, item.projectId)
  return item
}
