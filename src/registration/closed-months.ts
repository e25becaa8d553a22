import type { MonthClosingId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { MonthClosing } from './core/closing-api.ts'
import { type Month, monthOf } from './core/month.ts'

/**
 * Registering shares this lock, closing a month holds it alone: what runs while a month is being
 * closed commits before it, or waits and then sees that the month is closed. One lock for an
 * organisation, because closing is rare and takes milliseconds.
 */
const lock = (mode: '_shared' | '') =>
  `select pg_advisory_xact_lock${mode}(hashtextextended('closing of months ' || $1::text, 0))`

/**
 * Keeps the months closed or open as they are until the transaction ends. Which they are must be read
 * by a statement after this one, because a statement sees what was committed when it began.
 */
export async function holdMonths(tx: WriteTransaction): Promise<void> {
  await tx.sql(lock('_shared'), [tx.organisationId])
}

/** Waits for the registrations that are under way, and has later ones wait until the transaction ends. */
export async function holdMonthsAlone(tx: WriteTransaction): Promise<void> {
  await tx.sql(lock(''), [tx.organisationId])
}

/** The months that are closed now, in order. */
export async function readClosedMonths(tx: ReadTransaction): Promise<Month[]> {
  const rows = await tx.db
    .selectFrom('month_closing')
    .select('month')
    .where('organisation_id', '=', tx.organisationId)
    .where('reopened_at', 'is', null)
    .orderBy('month')
    .execute()
  return rows.map((row) => monthOf(row.month))
}

/** Every closing with its reopening, the latest first; of one month or one closing when that is asked. */
export async function readClosings(
  tx: ReadTransaction,
  asked: { id?: MonthClosingId } = {},
): Promise<MonthClosing[]> {
  const { id } = asked
  const rows = await tx.db
    .selectFrom('month_closing')
    .selectAll()
    .where('organisation_id', '=', tx.organisationId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? null))
    .orderBy('closed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    month: monthOf(row.month),
    closedAt: row.closed_at.toISOString(),
    closedBy: row.closed_by_name,
    reopened:
      row.reopened_at === null
        ? null
        : {
            at: row.reopened_at.toISOString(),
            by: row.reopened_by_name ?? '',
            reason: row.reopening_reason ?? '',
          },
  }))
}
