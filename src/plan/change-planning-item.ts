import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { PlanningChange } from './core/planning-model.ts'
import { checkChangeable } from './core/planning-rules.ts'
import { planningItemFor, planningItems } from './planning-item.ts'

/**
 * Changes the text or the status of what is planned. Throws `unknown-record`, `planning-not-yours`,
 * `planning-carried`, `already-withdrawn`, `changed-meanwhile` and `holds-…`.
 */
export async function changePlanningItem(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, text, status }: PlanningChange,
): Promise<RecordReceipt> {
  const item = await planningItemFor(tx, actor, id)
  checkChangeable(item)
  if (text !== item.text) refuseIdentifiers([text])
  return planningItems.change(tx, { id, seenVersion }, { text, status }, { verb: 'change-planning-item' })
}
