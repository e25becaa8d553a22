import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { assertChangeable } from './changeable.ts'
import {
  bodiesOf,
  contentOfContact,
  deleteAttendances,
  fieldsOf,
  findKeptContacts,
  insertAttendances,
} from './contact-store.ts'
import type { Receipt } from './core/api.ts'
import type { ContactDraft } from './core/model.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'
import { judgeContactOf } from './judge-drafts.ts'
import { keepVersion } from './keep-version.ts'

/** Corrects a contact: a new version, the old one kept; the same problems as for an activity. */
export async function correctContact(
  tx: WriteTransaction,
  actor: Actor,
  correction: ContactDraft & { seenVersion: number; reason?: string | undefined },
  now: Date,
): Promise<Receipt> {
  const kept = (await findKeptContacts(tx, [correction.id], { lock: true })).get(correction.id)
  const content = contentOfContact(correction)
  const same = kept !== undefined && isDeepStrictEqual(kept.content, content)
  const current = assertChangeable(actor, kept, same ? kept.version : correction.seenVersion)
  if (same) return { id: content.id, version: current.version }

  const facts = await factsOfDrafts(tx, {
    projectIds: [content.projectId],
    partnerIds: content.partnerIds,
    bodyIds: bodiesOf(content),
    dates: [content.date, current.content.date],
  })
  const calendar = { today: brusselsDate(now), keptDate: current.content.date }
  enforce(judgeContactOf(actor, correction, facts, calendar))

  await keepVersion(tx, { recordKind: 'contact', recordId: content.id, ...current })
  await tx.sql(
    `update contact set project_id = $3, on_date = $4, subject = $5, policy = $6, level = $7,
                        target_group_present = $8, setting = $9, note = $10,
                        body_id = $11, version = version + 1, registered_at = $12, registered_by_name = $13,
                        change_reason = $14
      where organisation_id = $1 and id = $2`,
    [tx.organisationId, ...fieldsOf(content), now, actor.name, correction.reason ?? null],
  )
  await deleteAttendances(tx, content.id)
  await insertAttendances(tx, content)
  tx.audit({
    verb: 'correct-contact',
    recordKind: 'contact',
    recordIds: [content.id],
    before: current.content,
    after: content,
    reason: correction.reason,
  })
  return { id: content.id, version: current.version + 1 }
}
