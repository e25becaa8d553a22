import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import { transversalActions } from './add-transversal-action.ts'
import type { TransversalWithdrawal } from './core/transversal-model.ts'
import { requireWholePlan } from './guards.ts'

/** Withdraws a transversal action; its accounts stay with it. Throws `plan-not-yours` and what a record throws. */
export async function withdrawTransversalAction(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: TransversalWithdrawal,
  now: Date,
): Promise<RecordReceipt> {
  requireWholePlan(actor)
  refuseIdentifiers([reason])
  const said = { verb: 'withdraw-transversal-action', now }
  return transversalActions.withdraw(tx, { id, seenVersion }, reason, said)
}
