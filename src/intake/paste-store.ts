import type { PastedListId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { EarlierPaste } from './core/paste-api.ts'
import type { PastedListKind } from './core/paste-model.ts'

export interface KeptPaste {
  id: PastedListId
  list: PastedListKind
  pastedAt: Date
  pastedBy: string
  contentHash: string
  /** What it added, in the order of its rows. */
  recordIds: string[]
  refusedRows: number
}

/** A list that was pasted, waiting for others that write it; `null` when there is none. */
export async function findPastedList(
  tx: WriteTransaction,
  id: PastedListId,
): Promise<(KeptPaste & { undoneAt: Date | null }) | null> {
  const [kept] = await tx.sql<KeptPaste & { undoneAt: Date | null }>(
    `select id, list, pasted_at as "pastedAt", pasted_by_name as "pastedBy", content_hash as "contentHash",
            record_ids as "recordIds", refused_rows as "refusedRows", undone_at as "undoneAt"
       from pasted_list where organisation_id = $1 and id = $2 for no key update`,
    [tx.organisationId, id],
  )
  return kept ?? null
}

/**
 * Has the lists of an organisation be added one after another: a list is judged against what is there,
 * and the same list that is sent twice at once meets what the first one added.
 */
export async function holdPasting(tx: WriteTransaction): Promise<void> {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('pasting ' || $1::text, 0))`, [
    tx.organisationId,
  ])
}

/** Keeps which records a list added. */
export async function insertPastedList(tx: WriteTransaction, paste: KeptPaste): Promise<void> {
  await tx.db
    .insertInto('pasted_list')
    .values({
      organisation_id: tx.organisationId,
      id: paste.id,
      list: paste.list,
      pasted_at: paste.pastedAt,
      pasted_by_name: paste.pastedBy,
      content_hash: paste.contentHash,
      record_ids: paste.recordIds,
      refused_rows: paste.refusedRows,
    })
    .execute()
}

/** Marks a list as undone. */
export async function markUndone(
  tx: WriteTransaction,
  id: PastedListId,
  { now, by }: { now: Date; by: string },
): Promise<void> {
  await tx.db
    .updateTable('pasted_list')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .set({ undone_at: now, undone_by_name: by })
    .execute()
}

const mostListed = 100

/** The lists that were pasted, the newest first; those of long ago are left out. */
export async function listPastes(tx: ReadTransaction): Promise<EarlierPaste[]> {
  const pastes = await tx.db
    .selectFrom('pasted_list')
    .where('organisation_id', '=', tx.organisationId)
    .orderBy('pasted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostListed)
    .selectAll()
    .execute()
  return pastes.map((paste) => ({
    id: paste.id,
    list: paste.list,
    pastedAt: paste.pasted_at.toISOString(),
    pastedBy: paste.pasted_by_name,
    added: paste.record_ids.length,
    refusedRows: paste.refused_rows,
    undoneAt: paste.undone_at?.toISOString() ?? null,
    undoneBy: paste.undone_by_name,
  }))
}
