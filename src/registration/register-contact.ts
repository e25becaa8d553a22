import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import {
  bodiesOf,
  type ContactContent,
  contentOfContact,
  findKeptContacts,
  insertNewContact,
} from './contact-store.ts'
import type { Receipt } from './core/api.ts'
import type { ContactDraft } from './core/model.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'
import { isOnlyClosed, judgeContactOf } from './judge-drafts.ts'
import { findFirstVersions } from './keep-version.ts'

/**
 * Registers a contact. A retry with the same content changes nothing, also when its month was closed
 * since; the same id with other content is `id-taken`. Throws what the rules refuse or ask.
 */
export async function registerContact(
  tx: WriteTransaction,
  actor: Actor,
  draft: ContactDraft,
  now: Date,
): Promise<Receipt> {
  const facts = await factsOfDrafts(tx, {
    projectIds: [draft.projectId],
    partnerIds: draft.partnerIds,
    bodyIds: bodiesOf(draft),
    dates: [draft.date],
  })
  const judgement = judgeContactOf(actor, draft, facts, { today: brusselsDate(now) })
  const content = contentOfContact(draft)
  if (isOnlyClosed(judgement)) {
    const earlier = await registeredEarlier(tx, content)
    if (earlier !== undefined) return earlier
  }
  enforce(judgement)
  if (await insertNewContact(tx, actor, content, now)) {
    tx.audit({ verb: 'register-contact', recordKind: 'contact', recordIds: [content.id] })
    return { id: content.id, version: 1 }
  }
  const earlier = await registeredEarlier(tx, content)
  if (earlier === undefined) throw recordProblem('id-taken')
  return earlier
}

/** The receipt of an earlier try with the same content; `undefined` when the id is new. Throws `id-taken`. */
async function registeredEarlier(
  tx: WriteTransaction,
  content: ContactContent,
): Promise<Receipt | undefined> {
  const kept = (await findKeptContacts(tx, [content.id], { lock: false })).get(content.id)
  if (kept === undefined) return undefined
  const first = (await findFirstVersions(tx, 'contact', [content.id])).get(content.id) ?? kept.content
  // A version that was kept before contacts named a body says nothing of one.
  if (!isDeepStrictEqual({ bodyId: null, ...(first as object) }, content)) throw recordProblem('id-taken')
  return { id: content.id, version: kept.version }
}
