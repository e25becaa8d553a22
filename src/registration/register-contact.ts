import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { contentOfContact, findKeptContacts, insertNewContact } from './contact-store.ts'
import type { Receipt } from './core/api.ts'
import type { ContactDraft } from './core/model.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'
import { enforce, judgeContactOf } from './judge-drafts.ts'
import { findFirstVersions } from './keep-version.ts'

/**
 * Registers a contact. A retry with the same content changes nothing; the same id with other content
 * is `id-taken`. Throws what the rules refuse or ask.
 */
export async function registerContact(
  tx: WriteTransaction,
  actor: Actor,
  draft: ContactDraft,
  now: Date,
): Promise<Receipt> {
  const facts = await factsOfDrafts(tx, {
    projectIds: [draft.projectId],
    kindIds: [],
    partnerIds: draft.partnerIds,
  })
  enforce(judgeContactOf(actor, draft, facts, brusselsDate(now)))
  const content = contentOfContact(draft)
  if (await insertNewContact(tx, actor, content, now)) {
    tx.audit({ verb: 'register-contact', recordKind: 'contact', recordIds: [content.id] })
    return { id: content.id, version: 1 }
  }
  const kept = (await findKeptContacts(tx, [content.id], { lock: false })).get(content.id)
  const original = (await findFirstVersions(tx, 'contact', [content.id])).get(content.id) ?? kept?.content
  if (kept === undefined || !isDeepStrictEqual(original, content)) throw recordProblem('id-taken')
  return { id: content.id, version: kept.version }
}
