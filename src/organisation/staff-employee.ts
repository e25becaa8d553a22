import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { EmployeeDraft } from './core/staff-model.ts'
import { staffProblem as problem } from './core/staff-problems.ts'
import { judgeEmployee } from './core/staff-rules.ts'
import { assignmentsOf, employeeCoded } from './staff-store.ts'
import type { Changed, Withdrawal } from './staff-writes.ts'

const records = recordsOf('employee', 'employee')

/**
 * Adds an employee; a retry changes nothing. Throws `employee-code-taken`, `id-taken`, and what the
 * rules refuse or ask.
 */
export async function addEmployee(
  tx: WriteTransaction,
  _actor: Actor,
  draft: EmployeeDraft,
  _now: Date,
): Promise<RecordReceipt> {
  enforce(judgeEmployee(draft, { assignments: [] }))
  await refuseTakenCode(tx, draft)
  const { id, version } = await records.add(tx, draft.id, columnsOf(draft), { verb: 'add-employee' })
  return { id, version }
}

/**
 * Changes the code or the term of an employee. Throws `assignments-outside-employment` while there are
 * assignments before the start or after the end, and what `addEmployee` and a change of a record throw.
 */
export async function changeEmployee(
  tx: WriteTransaction,
  _actor: Actor,
  change: Changed<EmployeeDraft>,
): Promise<RecordReceipt> {
  enforce(judgeEmployee(change, { assignments: await assignmentsOf(tx, change.id) }))
  await refuseTakenCode(tx, change)
  return records.change(tx, change, columnsOf(change), { verb: 'change-employee', reason: change.reason })
}

/** Withdraws an employee: its assignments and training are kept and no longer count. */
export function withdrawEmployee(
  tx: WriteTransaction,
  _actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  return records.withdraw(tx, withdrawal, withdrawal.reason, { verb: 'withdraw-employee', now })
}

/** The index of the table refuses what comes at the same moment; this names who has the code. */
async function refuseTakenCode(tx: WriteTransaction, { id, code }: EmployeeDraft): Promise<void> {
  const other = await employeeCoded(tx, code)
  if (other !== null && other.id !== id) throw problem('employee-code-taken', { code: other.code })
}

function columnsOf({ code, start, end }: EmployeeDraft) {
  return { code, start_date: start, end_date: end }
}
