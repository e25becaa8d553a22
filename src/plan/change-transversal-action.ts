import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import { transversalActions } from './add-transversal-action.ts'
import type { TransversalChange } from './core/transversal-model.ts'
import { requireWholePlan } from './guards.ts'

/** Changes the name or description. Throws `plan-not-yours`, `holds-…` and what a changed record throws. */
export async function changeTransversalAction(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, name, description }: TransversalChange,
): Promise<RecordReceipt> {
  requireWholePlan(actor)
  refuseIdentifiers([name, description])
  const said = { verb: 'change-transversal-action' }
  return transversalActions.change(tx, { id, seenVersion }, { name, description }, said)
}
