import type { DossierId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import { assertMayKeep } from './dossier-store.ts'

/**
 * Withdraws a dossier: it counts no more and leaves the list; its page and documents stay. Throws
 * `dossier-not-yours`, `unknown-record`, `already-withdrawn` and `changed-meanwhile`.
 */
export async function withdrawDossier(
  tx: WriteTransaction,
  actor: Actor,
  { reason, ...seen }: { id: DossierId; seenVersion: number; reason: string },
  now: Date,
): Promise<RecordReceipt> {
  await assertMayKeep(tx, actor, seen.id)
  return recordsOf('dossier', 'dossier').withdraw(tx, seen, reason, { verb: 'withdraw-dossier', now })
}
