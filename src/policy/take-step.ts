import { bodiesNamed } from '../network/index.ts'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { BundleId, SignalId, StepId } from '../platform/core/ids.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import { recordsOf } from '../platform/records.ts'
import { assertDecides } from './change-bundle.ts'
import type { SignalReceipt } from './core/signal-api.ts'
import type { StepChange, StepDraft } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { refusalsOfStep } from './core/signal-rules.ts'
import { lockBundle } from './gather-signals.ts'
import { projectsOfSignals } from './signal-reads.ts'

const records = recordsOf('step', 'step')

type Subject = { bundleId: BundleId; signalId: null } | { bundleId: null; signalId: SignalId }

/**
 * Notes a step of a bundle or of one signal. Throws `bundle-reaches-further` or `signal-not-yours` for
 * who does not decide there, what the rules refuse, `step-with-unknown`, and what stands in the way of
 * the bundle or signal itself.
 */
export async function takeStep(
  tx: WriteTransaction,
  actor: Actor,
  draft: StepDraft,
  now: Date,
): Promise<SignalReceipt> {
  await assertMayStep(tx, actor, subjectOf(draft))
  await enforceStep(tx, draft, now)
  const columns = {
    bundle_id: draft.bundleId,
    signal_id: draft.signalId,
    ...columnsOf(draft),
    taken_by_name: actor.name,
  }
  const { id, version } = await records.add(tx, draft.id, columns, { verb: 'take-step' })
  return { id, version }
}

/** Changes a step as it was seen; of which bundle or signal it is, stays. Throws what taking one throws. */
export async function changeStep(
  tx: WriteTransaction,
  actor: Actor,
  { seenVersion, ...change }: StepChange,
  now: Date,
): Promise<SignalReceipt> {
  await assertMayStep(tx, actor, await findSubject(tx, change.id))
  await enforceStep(tx, change, now)
  return records.change(tx, { id: change.id, seenVersion }, columnsOf(change), { verb: 'change-step' })
}

/** Withdraws a step. Throws what changing one throws. */
export async function withdrawStep(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, reason }: { id: StepId; seenVersion: number; reason: string },
  now: Date,
): Promise<SignalReceipt> {
  await assertMayStep(tx, actor, await findSubject(tx, id))
  return records.withdraw(tx, { id, seenVersion }, reason, { verb: 'withdraw-step', now })
}

function columnsOf({ kind, date, bodyId, partnerId, text }: Omit<StepChange, 'id' | 'seenVersion'>) {
  return { kind, on_date: date, body_id: bodyId, partner_id: partnerId, text }
}

function subjectOf({ bundleId, signalId }: StepDraft): Subject {
  if (bundleId !== null && signalId === null) return { bundleId, signalId }
  if (bundleId === null && signalId !== null) return { bundleId, signalId }
  throw problem('step-of-one')
}

async function findSubject(tx: ReadTransaction, id: StepId): Promise<Subject> {
  const [row] = await tx.sql<Subject>(
    `select bundle_id as "bundleId", signal_id as "signalId" from step where organisation_id = $1 and id = $2`,
    [tx.organisationId, id],
  )
  if (row === undefined) throw recordProblem('unknown-record')
  return row
}

async function assertMayStep(tx: WriteTransaction, actor: Actor, subject: Subject): Promise<void> {
  if (subject.bundleId !== null) {
    await lockBundle(tx, subject.bundleId)
    return assertDecides(tx, actor, subject.bundleId)
  }
  const { withdrawn, projectIds } = await projectsOfSignals(tx, [subject.signalId])
  if (projectIds.length === 0) throw problem('signal-unknown')
  if (withdrawn) throw problem('signal-withdrawn')
  if (!projectIds.every((projectId) => mayInProject(actor, 'policy.write', projectId))) {
    throw problem('signal-not-yours')
  }
}

async function enforceStep(
  tx: ReadTransaction,
  step: Omit<StepChange, 'id' | 'seenVersion'>,
  now: Date,
): Promise<void> {
  const [refusal] = refusalsOfStep(step, brusselsDate(now))
  if (refusal !== undefined) throw refusal
  const { bodyId, partnerId } = step
  if (bodyId !== null && !(await bodiesNamed(tx, [bodyId])).has(bodyId)) throw problem('step-with-unknown')
  if (partnerId === null) return
  const partners = await tx.sql('select from fact_partner where organisation_id = $1 and partner_id = $2', [
    tx.organisationId,
    partnerId,
  ])
  if (partners.length === 0) throw problem('step-with-unknown')
}
