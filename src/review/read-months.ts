import { brusselsDate } from '../platform/core/calendar-date.ts'
import { type Period, yearPeriod } from '../platform/core/period.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { isOver, Month, monthOf } from '../registration/core/month.ts'
import { readClosings } from '../registration/index.ts'
import type { ReviewedMonth } from './core/model.ts'
import { readCompleteness } from './read-completeness.ts'
import { readFindings } from './read-findings.ts'

/** The twelve months of a year: what they hold, what is still to be answered, and whether they are closed. */
export async function readMonths(
  tx: ReadTransaction,
  actor: Actor,
  year: number,
  now: Date,
): Promise<ReviewedMonth[]> {
  const today = brusselsDate(now)
  const period = yearPeriod(year)
  const held = new Map((await readHeld(tx, period)).map((row) => [row.month, row]))
  const { findings } = await readFindings(tx, actor, period)
  const weeks = await readCompleteness(tx, period, today)
  const closings = await readClosings(tx)
  return Array.from({ length: 12 }, (_, place): ReviewedMonth => {
    const month = Month.parse(`${year}-${String(place + 1).padStart(2, '0')}`)
    const own = closings.filter((closing) => closing.month === month)
    const inMonth = weeks.mondays.flatMap((monday, week) => (monthOf(monday) === month ? [week] : []))
    const lacking = weeks.projects.flatMap((project) =>
      inMonth.filter((week) => ['missing', 'thin'].includes(project.weeks[week]?.state ?? '')),
    )
    return {
      month,
      over: isOver(month, today),
      activities: held.get(month)?.activities ?? 0,
      contacts: held.get(month)?.contacts ?? 0,
      open: findings.filter(({ about, verdict }) => verdict === null && monthOf(about.date) === month).length,
      weeks: lacking.length,
      closing: own.find(({ reopened }) => reopened === null) ?? null,
      reopened: own.filter(({ reopened }) => reopened !== null),
    }
  })
}

interface Held {
  month: Month
  activities: number
  contacts: number
}

function readHeld(tx: ReadTransaction, { from, to }: Period): Promise<Held[]> {
  return tx.sql(
    `select to_char(on_date, 'YYYY-MM') as month, (count(*) filter (where activity))::int as activities,
            (count(*) filter (where not activity))::int as contacts
       from (select on_date, true as activity from fact_activity
              where organisation_id = $1 and on_date between $2 and $3
             union all
             select on_date, false from fact_contact
              where organisation_id = $1 and on_date between $2 and $3) t
      group by 1`,
    [tx.organisationId, from, to],
  )
}
