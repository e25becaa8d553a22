import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { Judgement } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { Problem } from '../platform/core/problem.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { contentOfActivity, findKeptActivities, insertNewActivities } from './activity-store.ts'
import type { Receipt } from './core/api.ts'
import type { ActivityDraft } from './core/model.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'
import { isOnlyClosed, judgeActivityOf } from './judge-drafts.ts'
import { findFirstVersions } from './keep-version.ts'

/** What became of one draft: kept (now or by an earlier try), asked about, or refused. */
export type Registered =
  | { outcome: 'registered'; version: number }
  | { outcome: 'asked' | 'refused'; problems: Problem[] }

/**
 * Registers activities, each with its own answer; one that is refused holds up no other. An id that
 * is known with the same content was registered by an earlier try: nothing changes and the answer is
 * the same, also when its month was closed since.
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
    dates: drafts.map((draft) => draft.date),
  })
  const calendar = { today: brusselsDate(now) }
  const judged = drafts.map((draft) => ({ draft, ...judgeActivityOf(actor, draft, facts, calendar) }))
  const accepted = judged.filter(isFine).map(({ draft }) => draft)
  const inserted = await insertNewActivities(tx, actor, accepted, now)
  if (inserted.size > 0) {
    tx.audit({ verb: 'register-activity', recordKind: 'activity', recordIds: [...inserted] })
  }
  const answerable = judged.filter((one) => isFine(one) || isOnlyClosed(one)).map(({ draft }) => draft)
  const earlier = await registeredEarlier(tx, answerable, inserted)
  return judged.map((one): Registered => {
    const known = isFine(one) || isOnlyClosed(one) ? earlier(one.draft) : undefined
    if (known !== undefined) return known
    if (one.refusals.length > 0) return { outcome: 'refused', problems: one.refusals }
    if (one.questions.length > 0) return { outcome: 'asked', problems: one.questions }
    return { outcome: 'registered', version: 1 }
  })
}

function isFine({ refusals, questions }: Judgement): boolean {
  return refusals.length === 0 && questions.length === 0
}

/**
 * Answers for drafts of which the id was known before, `undefined` for the others. A repeated id is a
 * retry when the first version of what is kept says the same; after a correction the retry of the first
 * version still is one.
 */
async function registeredEarlier(
  tx: WriteTransaction,
  drafts: readonly ActivityDraft[],
  inserted: ReadonlySet<string>,
): Promise<(draft: ActivityDraft) => Registered | undefined> {
  const seen = new Set<string>()
  const repeated = drafts.filter((draft) => !inserted.has(draft.id) || seen.size === seen.add(draft.id).size)
  if (repeated.length === 0) return () => undefined
  const ids = repeated.map((draft) => draft.id)
  const kept = await findKeptActivities(tx, ids, { lock: false })
  const originals = await findFirstVersions(tx, 'activity', ids)
  return (draft) => {
    const current = kept.get(draft.id)
    if (current === undefined) return undefined
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
