import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { BodyId, PartnerId } from '../platform/core/ids.ts'
import { yearPeriod } from '../platform/core/period.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Meeting } from './core/network-api.ts'

const meetingColumns = `
  c.record_id as id, c.on_date as date, c.subject, f.name as project, c.attendances`
const withProject = `
  join fact_project f on f.organisation_id = c.organisation_id and f.project_id = c.project_id`

/** The meetings of a consultation body in a year, the latest first. */
export function meetingsOfBody(
  tx: ReadTransaction,
  { bodyId, year }: { bodyId: BodyId; year: number },
): Promise<Meeting[]> {
  const { from, to } = yearPeriod(year)
  return tx.sql<Meeting>(
    `select ${meetingColumns} from fact_contact c ${withProject}
      where c.organisation_id = $1 and c.body_id = $2 and c.on_date between $3 and $4
      order by c.on_date desc, c.record_id desc`,
    [tx.organisationId, bodyId, from, to],
  )
}

export interface BodyMeetings {
  bodyId: BodyId
  held: number
  latest: CalendarDate
}

/** How often each consultation body met in a year; one that did not is not among them. */
export function countMeetings(tx: ReadTransaction, year: number): Promise<BodyMeetings[]> {
  const { from, to } = yearPeriod(year)
  return tx.sql<BodyMeetings>(
    `select body_id as "bodyId", count(*)::int as held, max(on_date) as latest from fact_contact
      where organisation_id = $1 and body_id is not null and on_date between $2 and $3
      group by body_id order by body_id`,
    [tx.organisationId, from, to],
  )
}

/** The contacts with a partner in a year, those with partners that were merged into it included, the latest first. */
export function contactsOfPartner(
  tx: ReadTransaction,
  { partnerId, year }: { partnerId: PartnerId; year: number },
): Promise<Meeting[]> {
  const { from, to } = yearPeriod(year)
  return tx.sql<Meeting>(
    `select ${meetingColumns} from fact_contact c ${withProject}
      where c.organisation_id = $1 and c.on_date between $3 and $4 and c.record_id in (
        select cp.contact_id from contact_partner cp
          join fact_partner p on p.organisation_id = cp.organisation_id and p.partner_id = cp.partner_id
         where cp.organisation_id = $1 and p.counted_id = $2)
      order by c.on_date desc, c.record_id desc`,
    [tx.organisationId, partnerId, from, to],
  )
}
