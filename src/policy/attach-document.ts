import { createHash } from 'node:crypto'
import type { AttachmentId, DossierId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import { tooLarge } from '../platform/core/upload.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import { shownName, tidyDocumentName } from './core/document-name.ts'
import { documentProblem as problem } from './core/document-problems.ts'
import { largestDocument } from './core/document-types.ts'
import { assertMayKeep } from './dossier-store.ts'
import { inspectDocument } from './inspect-document.ts'

export interface AttachmentReceipt extends RecordReceipt {
  name: string
  cleaned: boolean
}

interface Sent {
  dossierId: DossierId
  id: AttachmentId
  file: File
}

/**
 * Attaches a document to a dossier: what it is, its content decides; its bytes are kept with it or not at
 * all. A retry changes nothing. Throws `document-too-large`, the `document-…` problem of a file that is
 * not taken, `document-attached-already`, `holds-…` for its name, `dossier-not-yours`,
 * `unknown-record`, `already-withdrawn` and `id-taken`.
 */
export async function attachDocument(
  tx: WriteTransaction,
  actor: Actor,
  { dossierId, id, file }: Sent,
  now: Date,
): Promise<AttachmentReceipt> {
  if (file.size > largestDocument) throw tooLarge(largestDocument)
  await assertMayKeep(tx, actor, dossierId)
  const sent = Buffer.from(await file.arrayBuffer())
  const { type, bytes, cleaned } = await inspectDocument(sent, shownName(file.name).slice(0, 120))
  const name = tidyDocumentName(file.name, type)
  refuseIdentifiers([name])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await refuseTwice(tx, { dossierId, id, sha256 })
  const { added, ...receipt } = await recordsOf('attachment', 'attachment').add(
    tx,
    id,
    { dossier_id: dossierId, name, media_type: type, size: bytes.length, sha256 },
    { verb: 'attach-document' },
  )
  if (added) {
    await tx.sql(
      `insert into attachment_content (organisation_id, attachment_id, content, attached_at, attached_by_name)
       values ($1, $2, $3, $4, $5)`,
      [tx.organisationId, id, bytes, now, actor.name],
    )
  }
  return { ...receipt, name, cleaned }
}

async function refuseTwice(
  tx: WriteTransaction,
  { dossierId, id, sha256 }: { dossierId: DossierId; id: AttachmentId; sha256: string },
): Promise<void> {
  const twin = await tx.db
    .selectFrom('attachment')
    .select('name')
    .where('organisation_id', '=', tx.organisationId)
    .where('dossier_id', '=', dossierId)
    .where('sha256', '=', sha256)
    .where('id', '<>', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (twin) throw problem('document-attached-already', { name: twin.name })
}
