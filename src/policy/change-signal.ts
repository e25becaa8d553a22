import type { SignalId } from '../platform/core/ids.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { SignalReceipt } from './core/signal-api.ts'
import type { SignalDraft } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { columnsOf, enforceSignal, signalRecords } from './note-signal.ts'
import { projectsOfSignals } from './signal-reads.ts'

/**
 * Changes a signal as it was seen. Throws what noting throws, for the project that it leaves too, and
 * `signal-unknown`, `already-withdrawn`, `changed-meanwhile`.
 */
export async function changeSignal(
  tx: WriteTransaction,
  actor: Actor,
  { seenVersion, reason, ...draft }: SignalDraft & { seenVersion: number; reason?: string | undefined },
  now: Date,
): Promise<SignalReceipt> {
  await assertOwnSignal(tx, actor, draft.id)
  await enforceSignal(tx, actor, draft, now)
  const seen = { id: draft.id, seenVersion }
  return signalRecords.change(tx, seen, columnsOf(draft), { verb: 'change-signal', reason })
}

/** Withdraws a signal; the bundles that it is in weigh less. Throws what changing throws. */
export async function withdrawSignal(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: { id: SignalId; seenVersion: number; reason: string },
  now: Date,
): Promise<SignalReceipt> {
  await assertOwnSignal(tx, actor, id)
  return signalRecords.withdraw(tx, { id, seenVersion }, reason, { verb: 'withdraw-signal', now })
}

async function assertOwnSignal(tx: ReadTransaction, actor: Actor, id: SignalId): Promise<void> {
  const { projectIds } = await projectsOfSignals(tx, [id])
  if (projectIds.length === 0) throw problem('signal-unknown')
  if (!projectIds.every((projectId) => mayInProject(actor, 'signal.write', projectId))) {
    throw problem('signal-not-yours')
  }
}
