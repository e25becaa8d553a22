import type { BodyId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'

/** The names of consultation bodies by their id, ended and withdrawn ones too; one that is missing does not exist here. */
export async function bodiesNamed(
  tx: ReadTransaction,
  ids: readonly BodyId[],
): Promise<ReadonlyMap<BodyId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.sql<{ id: BodyId; name: string }>(
    'select id, name from consultation_body where organisation_id = $1 and id = any($2::uuid[])',
    [tx.organisationId, ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
