import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { AssignmentDraft } from './core/staff-model.ts'
import { judgeAssignment } from './core/staff-rules.ts'
import { assignmentsOf, employeeOf } from './staff-store.ts'
import type { Changed, Withdrawal } from './staff-writes.ts'

const records = recordsOf('assignment', 'assignment')

/**
 * Assigns an employee over a period; a retry changes nothing. Throws `unknown-employee`, `id-taken`,
 * and what the rules refuse or ask.
 */
export async function addAssignment(
  tx: WriteTransaction,
  _actor: Actor,
  draft: AssignmentDraft,
  _now: Date,
): Promise<RecordReceipt> {
  await judge(tx, draft)
  const { id, version } = await records.add(tx, draft.id, columnsOf(draft), { verb: 'add-assignment' })
  return { id, version }
}

/** Changes an assignment. Throws what `addAssignment` and a change of a record throw. */
export async function changeAssignment(
  tx: WriteTransaction,
  _actor: Actor,
  change: Changed<AssignmentDraft>,
): Promise<RecordReceipt> {
  await judge(tx, change)
  return records.change(tx, change, columnsOf(change), { verb: 'change-assignment', reason: change.reason })
}

/** Withdraws an assignment: it is kept and no longer counts. */
export function withdrawAssignment(
  tx: WriteTransaction,
  _actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  return records.withdraw(tx, withdrawal, withdrawal.reason, { verb: 'withdraw-assignment', now })
}

async function judge(tx: WriteTransaction, draft: AssignmentDraft): Promise<void> {
  const employee = await employeeOf(tx, draft.employeeId)
  const others = await assignmentsOf(tx, draft.employeeId, draft.id)
  enforce(judgeAssignment(draft, { employee, others }))
}

function columnsOf(draft: AssignmentDraft) {
  return {
    employee_id: draft.employeeId,
    from_date: draft.from,
    to_date: draft.to,
    fte: draft.fte,
    purpose: draft.purpose,
    theme_id: draft.themeId,
    project_id: draft.projectId,
    direct: draft.direct,
    decreed: draft.decreed,
  }
}
