import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { ValueWithdrawal } from './core/measure-model.ts'
import { measureOfValue, measureValues } from './measure-store.ts'

/** Withdraws a value: it stays readable and counts no more. Throws `measure-not-yours` and what a record throws. */
export async function withdrawMeasureValue(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: ValueWithdrawal,
  now: Date,
): Promise<RecordReceipt> {
  await measureOfValue(tx, actor, id)
  refuseIdentifiers([reason])
  return measureValues.withdraw(tx, { id, seenVersion }, reason, { verb: 'withdraw-measure-value', now })
}
