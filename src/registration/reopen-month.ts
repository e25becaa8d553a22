import type { MonthClosingId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { readClosings } from './closed-months.ts'
import { closingProblem as problem } from './core/closing-problems.ts'
import type { Month } from './core/month.ts'

/** Reopens a closed month, with a reason that is kept. Throws `unknown-closing`, `month-open-already`, `holds-…`. */
export async function reopenMonth(
  tx: WriteTransaction,
  actor: Actor,
  { id, reason }: { id: MonthClosingId; reason: string },
  now: Date,
): Promise<{ id: MonthClosingId; month: Month }> {
  refuseIdentifiers([reason])
  const [closing] = await readClosings(tx, { id })
  if (closing === undefined) throw problem('unknown-closing')
  const { month } = closing
  const reopened = await tx.sql(
    `update month_closing set reopened_at = $3, reopened_by_name = $4, reopening_reason = $5
      where organisation_id = $1 and id = $2 and reopened_at is null returning id`,
    [tx.organisationId, id, now, actor.name, reason],
  )
  if (reopened.length === 0) throw problem('month-open-already', { month })
  tx.audit({ verb: 'reopen-month', recordKind: 'month', recordIds: [id], after: { month }, reason })
  return { id, month }
}
