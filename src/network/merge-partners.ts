import { isDeepStrictEqual } from 'node:util'
import type { PartnerId, PartnerMergeId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { MergeDraft } from './core/merge-api.ts'
import { networkProblem as problem } from './core/problems.ts'
import { findMerge } from './merge-store.ts'
import { lockUnmerged } from './store.ts'

/**
 * Merges a partner into another one: from now on it counts as that one, and so do the partners that
 * were merged into it. Nothing of it is moved or changed, so that undoing gives back exactly what was.
 * The same merge again changes nothing. Throws `merge-with-itself`, `partner-not-found`,
 * `partner-merged` when one of the two counts as another already, and `id-taken`.
 */
export async function mergePartners(
  tx: WriteTransaction,
  actor: Actor,
  draft: MergeDraft,
  now: Date,
): Promise<{ id: PartnerMergeId }> {
  const { id, partnerId, intoId, reason } = draft
  const known = await findMerge(tx, id)
  if (known !== null) {
    if (!isDeepStrictEqual([known.partnerId, known.intoId], [partnerId, intoId]))
      throw recordProblem('id-taken')
    return { id }
  }
  if (partnerId === intoId) throw problem('merge-with-itself')
  // In one order, so that two merges at the same moment wait for each other instead of for ever.
  for (const one of [partnerId, intoId].sort()) await lockUnmerged(tx, one)
  const carriedIds = await pointOn(tx, partnerId, intoId)
  await tx.sql(
    `insert into partner_merge (organisation_id, id, partner_id, into_id, carried_ids, reason, merged_at, merged_by_name)
     values ($1, $2, $3, $4, $5::uuid[], $6, $7, $8)`,
    [tx.organisationId, id, partnerId, intoId, carriedIds, reason, now, actor.name],
  )
  tx.audit({
    verb: 'merge-partners',
    recordKind: 'partner-merge',
    recordIds: [id],
    after: { partnerId, intoId, carriedIds },
    reason,
  })
  return { id }
}

/** Points the partner and those that were merged into it to the other one; gives the ids of the latter. */
async function pointOn(tx: WriteTransaction, partnerId: PartnerId, intoId: PartnerId): Promise<PartnerId[]> {
  const moved = await tx.sql<{ id: PartnerId }>(
    `update partner set merged_into = $3
      where organisation_id = $1 and (id = $2 or merged_into = $2) returning id`,
    [tx.organisationId, partnerId, intoId],
  )
  return moved
    .map(({ id }) => id)
    .filter((id) => id !== partnerId)
    .sort()
}
