import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { findKeptActivities } from './activity-store.ts'
import { assertChangeable } from './changeable.ts'
import { findKeptContacts } from './contact-store.ts'
import type { Receipt } from './core/api.ts'
import { judgeMonths } from './core/rules.ts'
import { factsOfDrafts } from './facts-of-drafts.ts'

interface Withdrawal {
  id: string
  seenVersion: number
  reason: string
}

/** Withdraws an activity: a mark with a reason; it stays readable and no longer counts. */
export async function withdrawActivity(
  tx: WriteTransaction,
  actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<Receipt> {
  const kept = (await findKeptActivities(tx, [withdrawal.id], { lock: true })).get(withdrawal.id)
  const { content } = assertChangeable(actor, kept, withdrawal.seenVersion)
  await assertMonthOpen(tx, content.date)
  return mark(tx, actor, 'activity', withdrawal, now)
}

/** Withdraws a contact, as an activity is. */
export async function withdrawContact(
  tx: WriteTransaction,
  actor: Actor,
  withdrawal: Withdrawal,
  now: Date,
): Promise<Receipt> {
  const kept = (await findKeptContacts(tx, [withdrawal.id], { lock: true })).get(withdrawal.id)
  const { content } = assertChangeable(actor, kept, withdrawal.seenVersion)
  await assertMonthOpen(tx, content.date)
  return mark(tx, actor, 'contact', withdrawal, now)
}

/** Throws `month-closed`. */
async function assertMonthOpen(tx: WriteTransaction, date: CalendarDate): Promise<void> {
  const { closedMonths } = await factsOfDrafts(tx, { dates: [date] })
  const [refusal] = judgeMonths([date], closedMonths)
  if (refusal !== undefined) throw refusal
}

async function mark(
  tx: WriteTransaction,
  actor: Actor,
  recordKind: 'activity' | 'contact',
  { id, seenVersion, reason }: Withdrawal,
  now: Date,
): Promise<Receipt> {
  await tx.sql(
    `update ${recordKind} set withdrawn_at = $3, withdrawn_by_name = $4, withdrawal_reason = $5
      where organisation_id = $1 and id = $2`,
    [tx.organisationId, id, now, actor.name, reason],
  )
  tx.audit({
    verb: `withdraw-${recordKind}`,
    recordKind,
    recordIds: [id],
    before: { withdrawn: false },
    after: { withdrawn: true },
    reason,
  })
  return { id, version: seenVersion }
}
