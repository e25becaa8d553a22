import type { BundleId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import { projectsOfBundle } from './bundle-reads.ts'
import type { SignalReceipt } from './core/signal-api.ts'
import type { BundleDraft } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { mayDecideOver } from './core/signal-rules.ts'
import { bundleColumns, bundleRecords } from './make-bundle.ts'

/**
 * Renames or describes a bundle. Throws `bundle-reaches-further` for a lead when it holds signals of
 * other projects, `holds-…`, `unknown-record`, `already-withdrawn` and `changed-meanwhile`.
 */
export async function changeBundle(
  tx: WriteTransaction,
  actor: Actor,
  { seenVersion, ...draft }: BundleDraft & { seenVersion: number },
): Promise<SignalReceipt> {
  await assertDecides(tx, actor, draft.id)
  refuseIdentifiers([draft.title, draft.description, ...draft.tags])
  const seen = { id: draft.id, seenVersion }
  return bundleRecords.change(tx, seen, bundleColumns(draft), { verb: 'change-bundle' })
}

/** Withdraws a bundle; its signals stay and are free again. Throws what changing throws. */
export async function withdrawBundle(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: { id: BundleId; seenVersion: number; reason: string },
  now: Date,
): Promise<SignalReceipt> {
  await assertDecides(tx, actor, id)
  return bundleRecords.withdraw(tx, { id, seenVersion }, reason, { verb: 'withdraw-bundle', now })
}

/** Throws `bundle-reaches-further` when the bundle holds signals of projects in which the actor does not decide. */
export async function assertDecides(tx: ReadTransaction, actor: Actor, id: BundleId): Promise<void> {
  if (!mayDecideOver(actor, await projectsOfBundle(tx, id))) throw problem('bundle-reaches-further')
}
