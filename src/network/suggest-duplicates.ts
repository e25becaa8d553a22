import type { PartnerId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { findDuplicates } from './core/duplicates.ts'
import type { Duplicate } from './core/merge-api.ts'
import type { Partner } from './core/model.ts'

/** More than a person goes through in one sitting. */
const mostPairs = 200

/** Partners as they count, each with every spelling of those that were merged into it. */
const countedPartners = `
  select p.id, p.name, p.kind, p.municipality,
         array_agg(a.spelling order by a.spelling <> p.name, plain(a.spelling), a.spelling) as aliases
    from partner_alias a
    join fact_partner f on f.organisation_id = a.organisation_id and f.partner_id = a.partner_id
    join partner p on p.organisation_id = f.organisation_id and p.id = f.counted_id
   where a.organisation_id = $1
   group by p.organisation_id, p.id`

/** What somebody said of a partner holds for the one that it was merged into. */
const distinctPairs = `
  select one.counted_id as one, other.counted_id as other
    from partner_distinct d
    join fact_partner one on one.organisation_id = d.organisation_id and one.partner_id = d.partner_id
    join fact_partner other on other.organisation_id = d.organisation_id and other.partner_id = d.other_id
   where d.organisation_id = $1`

/** The pairs of partners that may be the same, the likest first, but for those that somebody told apart. */
export async function suggestDuplicates(tx: ReadTransaction): Promise<{ total: number; pairs: Duplicate[] }> {
  const partners = await tx.sql<Partner>(countedPartners, [tx.organisationId])
  const told = await tx.sql<{ one: PartnerId; other: PartnerId }>(distinctPairs, [tx.organisationId])
  const apart = new Set(told.flatMap(({ one, other }) => [one + other, other + one]))
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const found = findDuplicates(partners, (one, other) => apart.has(one + other))
  return {
    total: found.length,
    pairs: found.slice(0, mostPairs).flatMap((pair) => {
      const [one, other] = [byId.get(pair.one), byId.get(pair.other)]
      return one && other ? [{ ...pair, one, other }] : []
    }),
  }
}
