import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { Problem } from '../platform/core/problem.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { contentOfActivity, findKeptActivities, insertNewActivities } from './activity-store.ts'
import type { Receipt } from './core/api.ts'
import type { ActivityDraft } from './core/model.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'
import { judgeActivityOf } from './judge-drafts.ts'
import { findFirstVersions } from './keep-version.ts'

/** What became of one draft: kept (now or by an earlier try), asked about, or refused. */
export type Registered =
  | { outcome: 'registered'; version: number }
  | { outcome: 'asked' | 'refused'; problems: Problem[] }

/**
 * Registers activities, each with its own answer; one that is refused holds up no other. An id that
 * is known with the same content was registered by an earlier try: nothing changes and the answer is
 * the same.
 */
export async function registerActivities(
  tx: WriteTransaction,
  actor: Actor,
  drafts: readonly ActivityDraft[],
  now: Date,
): Promise<Registered[]> {
  const facts = await factsOfDrafts(tx, {
    projectIds: drafts.map((draft) => draft.projectId),
    kindIds: drafts.map((draft) => draft.kindId),
    partnerIds: drafts.flatMap((draft) => [
      ...draft.partnerIds,
      ...draft.referrals.map((referral) => referral.partnerId),
    ]),
  })
  const today = brusselsDate(now)
  const judgements = drafts.map((draft) => judgeActivityOf(actor, draft, facts, today))
  const accepted = drafts.filter((_, index) => isFine(judgements[index]))
  const inserted = await insertNewActivities(tx, actor, accepted, now)
  if (inserted.size > 0) {
    tx.audit({ verb: 'register-activity', recordKind: 'activity', recordIds: [...inserted] })
  }
  const known = await knownAlready(tx, accepted, inserted)
  return drafts.map((draft, index): Registered => {
    const judgement = judgements[index]
    if (judgement && judgement.refusals.length > 0)
      return { outcome: 'refused', problems: judgement.refusals }
    if (judgement && judgement.questions.length > 0)
      return { outcome: 'asked', problems: judgement.questions }
    return known(draft)
  })
}

function isFine(judgement: { refusals: Problem[]; questions: Problem[] } | undefined): boolean {
  return judgement !== undefined && judgement.refusals.length === 0 && judgement.questions.length === 0
}

/**
 * Answers for accepted drafts. A repeated id is a retry when the first version of what is kept says
 * the same; after a correction the retry of the first version still is one.
 */
async function knownAlready(
  tx: WriteTransaction,
  accepted: readonly ActivityDraft[],
  inserted: ReadonlySet<string>,
): Promise<(draft: ActivityDraft) => Registered> {
  const seen = new Set<string>()
  const repeated = accepted.filter(
    (draft) => !inserted.has(draft.id) || seen.size === seen.add(draft.id).size,
  )
  if (repeated.length === 0) return () => ({ outcome: 'registered', version: 1 })
  const ids = repeated.map((draft) => draft.id)
  const kept = await findKeptActivities(tx, ids, { lock: false })
  const originals = await findFirstVersions(tx, 'activity', ids)
  return (draft) => {
    const current = kept.get(draft.id)
    if (current === undefined) return { outcome: 'registered', version: 1 }
    const original = originals.get(draft.id) ?? current.content
    return isDeepStrictEqual(original, contentOfActivity(draft))
      ? { outcome: 'registered', version: current.version }
      : { outcome: 'refused', problems: [recordProblem('id-taken')] }
  }
}

/** Registers one activity; gives its receipt, or throws what the rules refuse or ask first. */
export async function registerActivity(
  tx: WriteTransaction,
  actor: Actor,
  draft: ActivityDraft,
  now: Date,
): Promise<Receipt> {
  const [answer] = await registerActivities(tx, actor, [draft], now)
  if (answer?.outcome === 'registered') return { id: draft.id, version: answer.version }
  throw answer?.problems[0] ?? new Error('A registration got no answer.')
}
