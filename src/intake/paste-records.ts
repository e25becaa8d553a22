import { type CalendarDate, formatDate } from '../platform/core/calendar-date.ts'
import { formatDecimal } from '../platform/core/decimal.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { PastedListKind } from './core/paste-model.ts'

/** The codes of those employees who have assignments or training. */
export async function employeesInUse(tx: ReadTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>(
    `select code from fact_employee e
      where e.organisation_id = $1 and e.record_id = any($2::uuid[])
        and (exists (select from fact_assignment a
                      where a.organisation_id = e.organisation_id and a.employee_id = e.record_id)
          or exists (select from fact_training t
                      where t.organisation_id = e.organisation_id and t.employee_id = e.record_id))
      order by plain(code)`,
    [tx.organisationId, ids],
  )
  return rows.map(({ code }) => code)
}

const namings: Readonly<Record<PastedListKind, string>> = {
  employees:
    'select code as name, null::date as day, null::int as year, null::int as amount from fact_employee',
  assignments:
    'select code as name, from_date as day, null::int as year, null::int as amount from fact_assignment',
  training: 'select code as name, on_date as day, null::int as year, null::int as amount from fact_training',
  funding: 'select funder as name, null::date as day, year, amount from fact_funding',
}

/** A record of a pasted list in words: *M07, 1 maart 2021*. */
export async function nameOfRecord(tx: ReadTransaction, list: PastedListKind, id: string): Promise<string> {
  const [row] = await tx.sql<{
    name: string
    day: CalendarDate | null
    year: number | null
    amount: number | null
  }>(`${namings[list]} where organisation_id = $1 and record_id = $2 order by day limit 1`, [
    tx.organisationId,
    id,
  ])
  const parts = [
    row?.name,
    row?.day && formatDate(row.day, 'nl'),
    row?.year?.toString(),
    row?.amount && `€ ${formatDecimal(row.amount, 2, 'nl')}`,
  ]
  return parts.filter(Boolean).join(', ')
}
