import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'

/** What an earlier version was, just before it is replaced. */
interface Replaced {
  recordKind: 'activity' | 'contact'
  recordId: string
  version: number
  registeredAt: Date
  registeredByName: string
  changeReason: string | null
  content: object
}

/** Keeps a version that is about to be replaced: nothing is deleted. */
export async function keepVersion(tx: WriteTransaction, replaced: Replaced): Promise<void> {
  await tx.sql(
    `insert into registration_version (organisation_id, record_kind, record_id, version,
                                       registered_at, registered_by_name, change_reason, content)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.organisationId,
      replaced.recordKind,
      replaced.recordId,
      replaced.version,
      replaced.registeredAt,
      replaced.registeredByName,
      replaced.changeReason,
      JSON.stringify(replaced.content),
    ],
  )
}

/**
 * The first version of corrected records, by id. A retry of a registration is measured against it:
 * what was corrected since is no reason to say no.
 */
export async function findFirstVersions(
  tx: ReadTransaction,
  recordKind: 'activity' | 'contact',
  ids: readonly string[],
): Promise<Map<string, unknown>> {
  const rows = await tx.sql<{ id: string; content: unknown }>(
    `select record_id as id, content from registration_version
      where organisation_id = $1 and record_kind = $2 and version = 1 and record_id = any($3::uuid[])`,
    [tx.organisationId, recordKind, ids],
  )
  return new Map(rows.map((row) => [row.id, row.content]))
}
