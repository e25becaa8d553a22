import { enforce } from '../platform/core/judgement.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { FundingDraft } from './core/staff-model.ts'
import { judgeFunding } from './core/staff-rules.ts'
import type { Changed, Withdrawal } from './staff-writes.ts'

const records = recordsOf('funding', 'funding')

/**
 * Adds means of a year; a retry changes nothing. Throws `amount-not-positive`, `funding-for-two`,
 * `id-taken`, and what is refused or asked of the funder's name.
 */
export async function addFunding(
  tx: WriteTransaction,
  _actor: Actor,
  draft: FundingDraft,
  _now: Date,
): Promise<RecordReceipt> {
  enforce(judgeFunding(draft))
  const { id, version } = await records.add(tx, draft.id, columnsOf(draft), { verb: 'add-funding' })
  return { id, version }
}

/** Changes means. Throws what `addFunding` and a change of a record throw. */
export async function changeFunding(
  tx: WriteTransaction,
  _actor: Actor,
  change: Changed<FundingDraft>,
): Promise<RecordReceipt> {
  enforce(judgeFunding(change))
  return records.change(tx, change, columnsOf(change), { verb: 'change-funding', reason: change.reason })
}

/** Withdraws means: they are kept and no longer count. */
export function withdrawFunding(
  tx: WriteTransaction,
  _actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<RecordReceipt> {
  return records.withdraw(tx, withdrawal, withdrawal.reason, { verb: 'withdraw-funding', now })
}

function columnsOf(draft: FundingDraft) {
  return {
    year: draft.year,
    source: draft.source,
    funder: draft.funder,
    theme_id: draft.themeId,
    project_id: draft.projectId,
    amount: draft.amount,
  }
}
