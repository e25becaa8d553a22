import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { PlanningWithdrawal } from './core/planning-model.ts'
import { checkWithdrawable } from './core/planning-rules.ts'
import { planningItemFor, planningItems } from './planning-item.ts'

/**
 * Withdraws what should not have been planned. Throws `unknown-record`, `planning-not-yours`,
 * `planning-carried`, `planning-came-along`, `already-withdrawn`, `changed-meanwhile` and `holds-…`.
 */
export async function withdrawPlanningItem(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: PlanningWithdrawal,
  now: Date,
): Promise<RecordReceipt> {
  checkWithdrawable(await planningItemFor(tx, actor, id))
  refuseIdentifiers([reason])
  return planningItems.withdraw(tx, { id, seenVersion }, reason, { verb: 'withdraw-planning-item', now })
}
