import { isDeepStrictEqual } from 'node:util'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { PartnerDraft } from './core/api.ts'
import type { Partner } from './core/model.ts'
import { networkProblem as problem } from './core/problems.ts'
import { spellingsOf, tidyName } from './core/spellings.ts'
import { findPartner } from './reads.ts'
import { lockUnmerged, partnerNamed, updatePartner } from './store.ts'

/**
 * Changes the name, kind, municipality and spellings of a partner; its own name always stays a
 * spelling. Throws `partner-not-found`, `partner-merged` and `partner-exists`.
 */
export async function changePartner(tx: WriteTransaction, draft: PartnerDraft): Promise<Partner> {
  const before = await changeable(tx, draft)
  const name = tidyName(draft.name)
  const municipality = draft.municipality === null ? null : tidyName(draft.municipality)
  const other = await partnerNamed(tx, name, municipality)
  if (other !== null && other.mergedInto === null && other.id !== draft.id) {
    throw problem('partner-exists', { name: other.name, id: other.id })
  }
  const after = { ...before, name, kind: draft.kind, municipality, aliases: spellingsOf(name, draft.aliases) }
  if (sameSpellings(before, after)) return before
  await updatePartner(tx, after)
  tx.audit({ verb: 'change-partner', recordKind: 'partner', recordIds: [draft.id], before, after })
  return (await findPartner(tx, draft.id)) ?? after
}

async function changeable(tx: WriteTransaction, { id }: PartnerDraft): Promise<Partner> {
  await lockUnmerged(tx, id)
  const partner = await findPartner(tx, id)
  if (partner === null) throw problem('partner-not-found')
  return partner
}

/** Whether nothing differs; the spellings are a set. */
function sameSpellings(before: Partner, after: Partner): boolean {
  const inOrder = (partner: Partner) => ({ ...partner, aliases: [...partner.aliases].sort() })
  return isDeepStrictEqual(inOrder(before), inOrder(after))
}
