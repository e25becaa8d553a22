import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { MeasureWithdrawal } from './core/measure-model.ts'
import { measureFor, measures } from './measure-store.ts'

/** Withdraws a measure; its values stay with it. Throws `measure-not-found`, `measure-not-yours` and what a record throws. */
export async function withdrawMeasure(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: MeasureWithdrawal,
  now: Date,
): Promise<RecordReceipt> {
  await measureFor(tx, actor, id)
  refuseIdentifiers([reason])
  return measures.withdraw(tx, { id, seenVersion }, reason, { verb: 'withdraw-measure', now })
}
