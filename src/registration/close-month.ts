import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { MonthClosingId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { holdMonthsAlone, readClosings } from './closed-months.ts'
import { closingProblem as problem } from './core/closing-problems.ts'
import { firstDayOf, isOver, type Month } from './core/month.ts'

interface Closing {
  id: MonthClosingId
  month: Month
}

/**
 * Closes a month of the organisation for everybody. Sent twice, it closes once. Not kept by
 * `recordsOf`: a closing has no versions, it is there or it is reopened. Throws `month-not-over`,
 * `month-closed-already`, `id-taken`.
 */
export async function closeMonth(
  tx: WriteTransaction,
  actor: Actor,
  { id, month }: Closing,
  now: Date,
): Promise<Closing> {
  if (!isOver(month, brusselsDate(now))) throw problem('month-not-over', { month })
  await holdMonthsAlone(tx)
  const inserted = await tx.sql(
    `insert into month_closing (organisation_id, id, month, closed_at, closed_by_name)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
    [tx.organisationId, id, firstDayOf(month), now, actor.name],
  )
  if (inserted.length > 0) {
    tx.audit({ verb: 'close-month', recordKind: 'month', recordIds: [id], after: { month } })
    return { id, month }
  }
  const [earlier] = await readClosings(tx, { id })
  if (earlier === undefined) throw problem('month-closed-already', { month })
  if (earlier.month !== month) throw recordProblem('id-taken')
  return { id, month }
}
