import type { CommunicationActionId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { communicationActions } from './communication-store.ts'
import type { CommunicationWithdrawal } from './core/communication-api.ts'

/** Withdraws a communication action; its number is free again. Throws what stands in the way of any record. */
export async function withdrawCommunicationAction(
  tx: WriteTransaction,
  { id, seenVersion, reason }: CommunicationWithdrawal,
  now: Date,
): Promise<{ id: CommunicationActionId; version: number }> {
  const { version } = await communicationActions.withdraw(tx, { id, seenVersion }, reason, {
    verb: 'withdraw-communication-action',
    now,
  })
  return { id, version }
}
