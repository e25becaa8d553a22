import type { ProjectId } from '../platform/core/ids.ts'
import { enforce } from '../platform/core/judgement.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { VolunteersDraft } from './core/staff-model.ts'
import { staffProblem as problem } from './core/staff-problems.ts'
import { judgeVolunteers } from './core/staff-rules.ts'
import type { Changed, Withdrawal } from './staff-writes.ts'

const records = recordsOf('volunteers', 'volunteers')

/**
 * Adds a head count of volunteers of a project; a retry changes nothing. Throws
 * `volunteers-not-yours`, `volunteers-end-before-start` and `id-taken`.
 */
export async function addVolunteers(
  tx: WriteTransaction,
  actor: Actor,
  draft: VolunteersDraft,
  _now: Date,
): Promise<RecordReceipt> {
  refuseOthers(actor, draft.projectId)
  enforce(judgeVolunteers(draft))
  const { id, version } = await records.add(tx, draft.id, columnsOf(draft), { verb: 'add-volunteers' })
  return { id, version }
}

/**
 * Changes a head count; whoever moves it to another project may write in both. Throws what
 * `addVolunteers` and a change of a record throw.
 */
export async function changeVolunteers(
  tx: WriteTransaction,
  actor: Actor,
  change: Changed<VolunteersDraft>,
): Promise<RecordReceipt> {
  refuseOthers(actor, await projectOf(tx, change.id))
  refuseOthers(actor, change.projectId)
  enforce(judgeVolunteers(change))
  return records.change(tx, change, columnsOf(change), { verb: 'change-volunteers', reason: change.reason })
}

/** Withdraws a head count: it is kept and no longer counts. Throws `volunteers-not-yours`. */
export async function withdrawVolunteers(
  tx: WriteTransaction,
  actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  refuseOthers(actor, await projectOf(tx, withdrawal.id))
  return records.withdraw(tx, withdrawal, withdrawal.reason, { verb: 'withdraw-volunteers', now })
}

async function projectOf(tx: WriteTransaction, id: string): Promise<ProjectId> {
  const [kept] = await tx.sql<{ projectId: ProjectId }>(
    'select project_id as "projectId" from volunteers where organisation_id = $1 and id = $2 for no key update',
    [tx.organisationId, id],
  )
  if (kept === undefined) throw recordProblem('unknown-record')
  return kept.projectId
}

function refuseOthers(actor: Actor, projectId: ProjectId): void {
  if (!mayInProject(actor, 'volunteers.write', projectId)) throw problem('volunteers-not-yours')
}

function columnsOf({ projectId, from, to, heads }: VolunteersDraft) {
  return { project_id: projectId, from_date: from, to_date: to, heads }
}
