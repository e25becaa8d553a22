import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { contentOfActivity, deletePartners, findKeptActivities, insertPartners } from './activity-store.ts'
import { assertChangeable } from './changeable.ts'
import type { Receipt } from './core/api.ts'
import type { ActivityDraft } from './core/model.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'
import { judgeActivityOf } from './judge-drafts.ts'
import { keepVersion } from './keep-version.ts'

/**
 * Corrects an activity: a new version, the old one kept. Sent twice, it changes once. Throws
 * `unknown-registration`, `project-not-yours`, `already-withdrawn`, `changed-meanwhile`, and what
 * the rules refuse or ask.
 */
export async function correctActivity(
  tx: WriteTransaction,
  actor: Actor,
  correction: ActivityDraft & { seenVersion: number; reason?: string | undefined },
  now: Date,
): Promise<Receipt> {
  const kept = (await findKeptActivities(tx, [correction.id], { lock: true })).get(correction.id)
  const content = contentOfActivity(correction)
  const same = kept !== undefined && isDeepStrictEqual(kept.content, content)
  const current = assertChangeable(actor, kept, same ? kept.version : correction.seenVersion)
  if (same) return { id: content.id, version: current.version }

  const facts = await factsOfDrafts(tx, {
    projectIds: [content.projectId],
    kindIds: [content.kindId],
    partnerIds: [...content.partnerIds, ...content.referrals.map((referral) => referral.partnerId)],
    dates: [content.date, current.content.date],
  })
  const calendar = { today: brusselsDate(now), keptDate: current.content.date }
  enforce(judgeActivityOf(actor, correction, facts, calendar))

  await keepVersion(tx, { recordKind: 'activity', recordId: content.id, ...current })
  await tx.sql(
    `update activity set project_id = $3, on_date = $4, kind_id = $5, setting = $6, participations = $7, note = $8,
                         version = version + 1, registered_at = $9, registered_by_name = $10, change_reason = $11
      where organisation_id = $1 and id = $2`,
    [
      tx.organisationId,
      content.id,
      content.projectId,
      content.date,
      content.kindId,
      content.setting,
      content.participations,
      content.note,
      now,
      actor.name,
      correction.reason ?? null,
    ],
  )
  await deletePartners(tx, content.id)
  await insertPartners(tx, [content])
  tx.audit({
    verb: 'correct-activity',
    recordKind: 'activity',
    recordIds: [content.id],
    before: current.content,
    after: content,
    reason: correction.reason,
  })
  return { id: content.id, version: current.version + 1 }
}
