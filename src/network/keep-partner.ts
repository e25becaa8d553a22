import type { Kept } from '../plan/core/kept.ts'
import { newId, type PartnerId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { addPartner } from './add-partner.ts'
import type { PartnerDraft } from './core/api.ts'
import { spellingsOf, tidyName } from './core/spellings.ts'
import { findPartner } from './reads.ts'
import { partnerNamed, updatePartner } from './store.ts'

export type KeptPartner = Omit<PartnerDraft, 'id'>

/**
 * Keeps a partner by its name and municipality, under the spellings that its source gives and no
 * others. Spellings are added, never removed; a kind `other` says
 * nothing of a partner whose kind is known; a partner that was merged gives the one it was merged into.
 */
export async function keepPartner(tx: WriteTransaction, kept: KeptPartner): Promise<Kept<PartnerId>> {
  const municipality = kept.municipality === null ? null : tidyName(kept.municipality)
  const known = await partnerNamed(tx, tidyName(kept.name), municipality)
  if (known === null) {
    const { id } = await addPartner(tx, { ...kept, id: newId<PartnerId>() }, [])
    return { id, outcome: 'added' }
  }
  if (known.mergedInto !== null) return { id: known.mergedInto, outcome: 'unchanged' }
  const before = await findPartner(tx, known.id)
  if (before === null) throw new Error(`Partner ${known.id} went away within its transaction.`)
  const kind = kept.kind === 'other' ? before.kind : kept.kind
  const aliases = spellingsOf(before.name, [...before.aliases, ...kept.aliases])
  if (kind === before.kind && aliases.length === before.aliases.length) {
    return { id: known.id, outcome: 'unchanged' }
  }
  const after = { ...before, kind, aliases }
  await updatePartner(tx, after)
  tx.audit({ verb: 'keep-partner', recordKind: 'partner', recordIds: [known.id], before, after })
  return { id: known.id, outcome: 'changed' }
}
