import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import { enforce } from '../platform/core/judgement.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import { recordsOf } from '../platform/records.ts'
import type { SignalReceipt } from './core/signal-api.ts'
import type { SignalDraft } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { judgeSignal } from './core/signal-rules.ts'

export const signalRecords = recordsOf('signal', 'signal')

/**
 * Notes a need that was heard. Throws `signal-not-yours`, `signal-project-unknown`, `signal-in-future`,
 * `holds-…` for what identifies a person, and `id-taken`.
 */
export async function noteSignal(
  tx: WriteTransaction,
  actor: Actor,
  draft: SignalDraft,
  now: Date,
): Promise<SignalReceipt> {
  await enforceSignal(tx, actor, draft, now)
  const columns = { ...columnsOf(draft), noted_by: actor.userId, noted_by_name: actor.name }
  const { id, version } = await signalRecords.add(tx, draft.id, columns, { verb: 'note-signal' })
  return { id, version }
}

/** The columns that a person fills in. */
export function columnsOf({ projectId, date, text, source, tags }: SignalDraft) {
  return { project_id: projectId, on_date: date, text, source, tags }
}

/** Throws the first thing that stands in the way of a signal: who may, what exists, what the text holds. */
export async function enforceSignal(
  tx: ReadTransaction,
  actor: Actor,
  draft: SignalDraft,
  now: Date,
): Promise<void> {
  if (!mayInProject(actor, 'signal.write', draft.projectId)) throw problem('signal-not-yours')
  if (!(await isProject(tx, draft.projectId))) throw problem('signal-project-unknown')
  enforce(judgeSignal(draft, brusselsDate(now)))
}

async function isProject(tx: ReadTransaction, id: ProjectId): Promise<boolean> {
  const rows = await tx.sql('select from fact_project where organisation_id = $1 and project_id = $2', [
    tx.organisationId,
    id,
  ])
  return rows.length > 0
}
