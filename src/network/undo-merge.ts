import type { PartnerId, PartnerMergeId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { networkProblem as problem } from './core/problems.ts'
import { findMerge } from './merge-store.ts'
import { findPartner } from './reads.ts'
import { lockPartner, partnerNamed } from './store.ts'

/**
 * Undoes a merge: the partner counts as itself again, and those that came along with it count as it.
 * It may be undone in any order: a partner that was merged later takes along only what is still merged
 * into it. Undoing again changes nothing. Throws `unknown-record`, and `undo-meets-partner` when a new
 * partner has its name and municipality meanwhile.
 */
export async function undoMerge(
  tx: WriteTransaction,
  actor: Actor,
  id: PartnerMergeId,
  now: Date,
): Promise<{ id: PartnerMergeId }> {
  const asked = await findMerge(tx, id)
  if (asked === null) throw recordProblem('unknown-record')
  await lockPartner(tx, asked.partnerId)
  // Once more, now that nobody else writes this partner.
  const merge = (await findMerge(tx, id)) ?? asked
  if (merge.undone) return { id }
  const { partnerId, intoId, carriedIds } = merge
  await refuseNewNamesake(tx, partnerId)
  await tx.sql('update partner set merged_into = null where organisation_id = $1 and id = $2', [
    tx.organisationId,
    partnerId,
  ])
  await tx.sql('update partner set merged_into = $2 where organisation_id = $1 and id = any($3::uuid[])', [
    tx.organisationId,
    partnerId,
    carriedIds,
  ])
  await tx.sql(
    'update partner_merge set undone_at = $3, undone_by_name = $4 where organisation_id = $1 and id = $2',
    [tx.organisationId, id, now, actor.name],
  )
  await takeFromLaterMerges(tx, [partnerId, ...carriedIds])
  tx.audit({
    verb: 'undo-merge',
    recordKind: 'partner-merge',
    recordIds: [id],
    before: { partnerId, intoId, carriedIds },
  })
  return { id }
}

async function refuseNewNamesake(tx: WriteTransaction, id: PartnerId): Promise<void> {
  const partner = await findPartner(tx, id)
  if (partner === null) return
  const namesake = await partnerNamed(tx, partner.name, partner.municipality)
  if (namesake !== null && namesake.mergedInto === null) {
    throw problem('undo-meets-partner', { name: namesake.name, id: namesake.id })
  }
}

/** A merge of the partner that they were merged into does not bring them back any more. */
async function takeFromLaterMerges(tx: WriteTransaction, ids: readonly PartnerId[]): Promise<void> {
  await tx.sql(
    `update partner_merge
        set carried_ids = array(select one from unnest(carried_ids) one where one <> all($2::uuid[]) order by 1)
      where organisation_id = $1 and undone_at is null and carried_ids && $2::uuid[]`,
    [tx.organisationId, ids],
  )
}
