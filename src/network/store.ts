import type { PartnerId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { Partner } from './core/model.ts'
import { networkProblem as problem } from './core/problems.ts'

export interface NamedPartner {
  id: PartnerId
  name: string
  mergedInto: PartnerId | null
}

/** The partner with this name and municipality, accents and case ignored; a merged one as a last resort. */
export async function partnerNamed(
  tx: ReadTransaction,
  name: string,
  municipality: string | null,
): Promise<NamedPartner | null> {
  const [partner] = await tx.sql<NamedPartner>(
    `select id, name, merged_into as "mergedInto" from partner
      where organisation_id = $1 and plain(name) = plain($2) and coalesce(municipality, '') = coalesce($3, '')
      order by merged_into nulls first, id limit 1`,
    [tx.organisationId, name, municipality],
  )
  return partner ?? null
}

/** Into which partner this one was merged, waiting for others that write it; `undefined` when unknown. */
export async function lockPartner(
  tx: WriteTransaction,
  id: PartnerId,
): Promise<{ mergedInto: PartnerId | null } | undefined> {
  return tx.db
    .selectFrom('partner')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .select('merged_into as mergedInto')
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Waits for others that write this partner. Throws `partner-not-found`, and `partner-merged` when it counts as another. */
export async function lockUnmerged(tx: WriteTransaction, id: PartnerId): Promise<void> {
  const locked = await lockPartner(tx, id)
  if (locked === undefined) throw problem('partner-not-found')
  if (locked.mergedInto === null) return
  const [survivor] = await tx.sql<{ name: string }>(
    'select name from partner where organisation_id = $1 and id = $2',
    [tx.organisationId, locked.mergedInto],
  )
  throw problem('partner-merged', { name: survivor?.name ?? '' })
}

/** Whether the partner was inserted: not when its id or its name and municipality were taken. */
export async function insertPartner(tx: WriteTransaction, partner: Partner): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('partner')
    .values({
      organisation_id: tx.organisationId,
      id: partner.id,
      name: partner.name,
      kind: partner.kind,
      municipality: partner.municipality,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return false
  await addSpellings(tx, partner.id, partner.aliases)
  return true
}

export async function updatePartner(tx: WriteTransaction, partner: Partner): Promise<void> {
  await tx.db
    .updateTable('partner')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', partner.id)
    .set({ name: partner.name, kind: partner.kind, municipality: partner.municipality })
    .execute()
  await tx.sql(
    'delete from partner_alias where organisation_id = $1 and partner_id = $2 and spelling <> all($3::text[])',
    [tx.organisationId, partner.id, partner.aliases],
  )
  await addSpellings(tx, partner.id, partner.aliases)
}

async function addSpellings(tx: WriteTransaction, id: PartnerId, spellings: string[]): Promise<void> {
  await tx.sql(
    `insert into partner_alias (organisation_id, partner_id, spelling)
     select $1, $2, unnest($3::text[]) on conflict do nothing`,
    [tx.organisationId, id, spellings],
  )
}
