import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { FormationDraft } from './core/staff-model.ts'
import { staffProblem as problem } from './core/staff-problems.ts'
import type { Changed, Withdrawal } from './staff-writes.ts'

const records = recordsOf('formation', 'formation')

/**
 * Adds the norm and the Maribel share of a year; a retry changes nothing. Throws
 * `formation-of-year-exists` and `id-taken`.
 */
export async function addFormation(
  tx: WriteTransaction,
  _actor: Actor,
  draft: FormationDraft,
  _now: Date,
): Promise<RecordReceipt> {
  await refuseSecond(tx, draft)
  const { id, version } = await records.add(tx, draft.id, columnsOf(draft), { verb: 'add-formation' })
  return { id, version }
}

/** Changes the formation of a year. Throws what `addFormation` and a change of a record throw. */
export async function changeFormation(
  tx: WriteTransaction,
  _actor: Actor,
  change: Changed<FormationDraft>,
): Promise<RecordReceipt> {
  await refuseSecond(tx, change)
  return records.change(tx, change, columnsOf(change), { verb: 'change-formation', reason: change.reason })
}

/** Withdraws the formation of a year: it is kept and no longer counts. */
export function withdrawFormation(
  tx: WriteTransaction,
  _actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  return records.withdraw(tx, withdrawal, withdrawal.reason, { verb: 'withdraw-formation', now })
}

async function refuseSecond(tx: WriteTransaction, { id, year }: FormationDraft): Promise<void> {
  const [other] = await tx.sql(
    'select id from formation where organisation_id = $1 and year = $2 and id <> $3 and withdrawn_at is null',
    [tx.organisationId, year, id],
  )
  if (other !== undefined) throw problem('formation-of-year-exists', { year: String(year) })
}

function columnsOf({ year, norm, maribel }: FormationDraft) {
  return { year, norm, maribel }
}
