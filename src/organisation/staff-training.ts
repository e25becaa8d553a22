import { brusselsDate } from '../platform/core/calendar-date.ts'
import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { TrainingDraft } from './core/staff-model.ts'
import { judgeTraining } from './core/staff-rules.ts'
import { employeeOf } from './staff-store.ts'
import type { Changed, Withdrawal } from './staff-writes.ts'

const records = recordsOf('training', 'training')

/**
 * Adds hours of training of an employee; a retry changes nothing. Throws `unknown-employee`,
 * `id-taken`, and what the rules refuse or ask.
 */
export async function addTraining(
  tx: WriteTransaction,
  _actor: Actor,
  draft: TrainingDraft,
  now: Date,
): Promise<RecordReceipt> {
  await judge(tx, draft, now)
  const { id, version } = await records.add(tx, draft.id, columnsOf(draft), { verb: 'add-training' })
  return { id, version }
}

/** Changes a training. Throws what `addTraining` and a change of a record throw. */
export async function changeTraining(
  tx: WriteTransaction,
  _actor: Actor,
  change: Changed<TrainingDraft>,
  now: Date,
): Promise<RecordReceipt> {
  await judge(tx, change, now)
  return records.change(tx, change, columnsOf(change), { verb: 'change-training', reason: change.reason })
}

/** Withdraws a training: it is kept and no longer counts. */
export function withdrawTraining(
  tx: WriteTransaction,
  _actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  return records.withdraw(tx, withdrawal, withdrawal.reason, { verb: 'withdraw-training', now })
}

async function judge(tx: WriteTransaction, draft: TrainingDraft, now: Date): Promise<void> {
  const employee = await employeeOf(tx, draft.employeeId)
  enforce(judgeTraining(draft, { employee, today: brusselsDate(now) }))
}

function columnsOf(draft: TrainingDraft) {
  return {
    employee_id: draft.employeeId,
    on_date: draft.date,
    minutes: draft.minutes,
    formal: draft.formal,
    title: draft.title,
  }
}
