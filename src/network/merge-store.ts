import type { PartnerId, PartnerMergeId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Merge } from './core/model.ts'

export interface KeptMerge {
  id: PartnerMergeId
  partnerId: PartnerId
  intoId: PartnerId
  /** Those that were merged into the partner before, and move with it still. */
  carriedIds: PartnerId[]
  undone: boolean
}

export async function findMerge(tx: ReadTransaction, id: PartnerMergeId): Promise<KeptMerge | null> {
  const [merge] = await tx.sql<KeptMerge>(
    `select id, partner_id as "partnerId", into_id as "intoId", carried_ids as "carriedIds",
            undone_at is not null as undone
       from partner_merge where organisation_id = $1 and id = $2`,
    [tx.organisationId, id],
  )
  return merge ?? null
}

/** The merges that hold: of this partner into another, and of others into this one, the latest first. */
export function mergesAround(tx: ReadTransaction, id: PartnerId): Promise<Merge[]> {
  return tx.sql<Merge>(
    `select m.id, json_build_object('id', p.id, 'name', p.name) as partner,
            json_build_object('id', i.id, 'name', i.name) as into,
            m.reason, to_char(m.merged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
            m.merged_by_name as by
       from partner_merge m
       join partner p on p.organisation_id = m.organisation_id and p.id = m.partner_id
       join partner i on i.organisation_id = m.organisation_id and i.id = m.into_id
      where m.organisation_id = $1 and m.undone_at is null and (m.partner_id = $2 or m.into_id = $2)
      order by m.merged_at desc, m.id desc`,
    [tx.organisationId, id],
  )
}
