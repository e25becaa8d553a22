import type { AttachmentId, DossierId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import { assertMayKeep } from './dossier-store.ts'

interface Withdrawal {
  dossierId: DossierId
  id: AttachmentId
  seenVersion: number
  reason: string
}

/**
 * Withdraws a document of a dossier: nobody can open it any more. Throws `dossier-not-yours`,
 * `unknown-record`, `already-withdrawn` and `changed-meanwhile`.
 */
export async function withdrawDocument(
  tx: WriteTransaction,
  actor: Actor,
  { dossierId, reason, ...seen }: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  await assertMayKeep(tx, actor, dossierId)
  const ofDossier = await tx.db
    .selectFrom('attachment')
    .where('organisation_id', '=', tx.organisationId)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', seen.id)
    .select('id')
    .executeTakeFirst()
  if (ofDossier === undefined) throw recordProblem('unknown-record')
  return recordsOf('attachment', 'attachment').withdraw(tx, seen, reason, { verb: 'withdraw-document', now })
}
