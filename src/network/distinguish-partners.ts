import type { PartnerId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { networkProblem as problem } from './core/problems.ts'

interface Two {
  partnerId: PartnerId
  otherId: PartnerId
}

/**
 * Keeps that two partners are not the same, so that they are not suggested again. A pair has no id of
 * its own: saying it again, or the other way round, changes nothing. Throws `partner-not-found`,
 * `merge-with-itself`.
 */
export async function distinguishPartners(tx: WriteTransaction, asked: Two): Promise<Two> {
  if (asked.partnerId === asked.otherId) throw problem('merge-with-itself')
  const pair = [asked.partnerId, asked.otherId].sort()
  const known = await tx.sql('select id from partner where organisation_id = $1 and id = any($2::uuid[])', [
    tx.organisationId,
    pair,
  ])
  if (known.length < pair.length) throw problem('partner-not-found')
  const inserted = await tx.sql(
    `insert into partner_distinct (organisation_id, partner_id, other_id) values ($1, $2, $3)
     on conflict do nothing returning partner_id`,
    [tx.organisationId, ...pair],
  )
  if (inserted.length > 0) {
    tx.audit({ verb: 'distinguish-partners', recordKind: 'partner', recordIds: pair })
  }
  return asked
}
