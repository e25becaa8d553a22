import type { ReadTransaction } from '../platform/db/index.ts'
import { findKeptActivities } from './activity-store.ts'
import { findKeptContacts } from './contact-store.ts'
import { findFirstVersions } from './keep-version.ts'

/** What registrations said when they were registered, by id: a later correction changes nothing of it. */
export async function readFirstContents(
  tx: ReadTransaction,
  kind: 'activity' | 'contact',
  ids: readonly string[],
): Promise<ReadonlyMap<string, object>> {
  if (ids.length === 0) return new Map()
  const find = kind === 'activity' ? findKeptActivities : findKeptContacts
  const kept = await find(tx, ids, { lock: false })
  const firsts = await findFirstVersions(tx, kind, ids)
  return new Map(
    [...kept].map(([id, { content }]) => [id, (firsts.get(id) as object | undefined) ?? content]),
  )
}
