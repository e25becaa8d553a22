import type { WriteTransaction } from '../platform/db/index.ts'
import type { PartnerDraft } from './core/api.ts'
import type { Partner } from './core/model.ts'
import { networkProblem as problem } from './core/problems.ts'
import { spellingsOf, suggestSpellings, tidyName } from './core/spellings.ts'
import { findPartner } from './reads.ts'
import { insertPartner, partnerNamed } from './store.ts'

/**
 * Adds a partner, also findable by the spellings that its name suggests. Adding the same id again
 * gives what is kept, so that a retry is free. Throws `partner-exists` when another partner has this
 * name in this municipality.
 */
export async function addPartner(
  tx: WriteTransaction,
  draft: PartnerDraft,
  suggested: readonly string[] = suggestSpellings(draft.name),
): Promise<Partner> {
  const name = tidyName(draft.name)
  const partner: Partner = {
    id: draft.id,
    name,
    kind: draft.kind,
    municipality: draft.municipality === null ? null : tidyName(draft.municipality),
    aliases: spellingsOf(name, [...draft.aliases, ...suggested]),
  }
  if (await insertPartner(tx, partner)) {
    tx.audit({ verb: 'add-partner', recordKind: 'partner', recordIds: [partner.id], after: partner })
  }
  const kept = await findPartner(tx, partner.id)
  if (kept !== null) return kept
  const other = await partnerNamed(tx, partner.name, partner.municipality)
  throw problem('partner-exists', { name: other?.name ?? partner.name, ...(other ? { id: other.id } : {}) })
}
