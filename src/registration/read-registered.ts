import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type {
  ActivityId,
  ActivityKindId,
  BodyId,
  ContactId,
  PartnerId,
  ProjectId,
} from '../platform/core/ids.ts'
import type { Period } from '../platform/core/period.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Month } from './core/month.ts'

interface Registered {
  version: number
  projectId: ProjectId
  date: CalendarDate
  registeredBy: string
}

/** What a review looks at of an activity that counts. */
export interface RegisteredActivity extends Registered {
  id: ActivityId
  kindId: ActivityKindId
  participations: number
  note: string
}

/** What a review looks at of a contact that counts. */
export interface RegisteredContact extends Registered {
  id: ContactId
  subject: string
  partnerIds: PartnerId[]
  bodyId: BodyId | null
}

/** What is asked for: whole days, and all projects or one. */
export interface RegisteredAsked extends Period {
  projectId?: ProjectId | undefined
}

const of = (alias: string) => `
  where ${alias}.organisation_id = $1 and ${alias}.on_date between $2 and $3
    and ($4::uuid is null or ${alias}.project_id = $4) and ${alias}.withdrawn_at is null`

const valuesOf = (tx: ReadTransaction, { from, to, projectId }: RegisteredAsked) => [
  tx.organisationId,
  from,
  to,
  projectId ?? null,
]

/** The activities of a period that count, by date. */
export function activitiesIn(tx: ReadTransaction, asked: RegisteredAsked): Promise<RegisteredActivity[]> {
  return tx.sql(
    `select a.id, a.version, a.project_id as "projectId", a.on_date as date, a.kind_id as "kindId",
            a.participations, a.note, a.registered_by_name as "registeredBy"
       from activity a ${of('a')} order by a.on_date, a.id`,
    valuesOf(tx, asked),
  )
}

/** The contacts of a period that count, by date, with the partners who were there. */
export function contactsIn(tx: ReadTransaction, asked: RegisteredAsked): Promise<RegisteredContact[]> {
  return tx.sql(
    `select c.id, c.version, c.project_id as "projectId", c.on_date as date, c.subject, c.body_id as "bodyId",
            c.registered_by_name as "registeredBy",
            array(select partner_id from contact_partner p
                   where p.organisation_id = c.organisation_id and p.contact_id = c.id) as "partnerIds"
       from contact c ${of('c')} order by c.on_date, c.id`,
    valuesOf(tx, asked),
  )
}

/** How often a project registered a number of participations at a kind of activity in a month. */
export interface HeadCount {
  projectId: ProjectId
  kindId: ActivityKindId
  month: Month
  participations: number
  count: number
}

/** The numbers of participations of a period, counted by project, kind and month. */
export function headCountsIn(tx: ReadTransaction, asked: RegisteredAsked): Promise<HeadCount[]> {
  return tx.sql(
    `select a.project_id as "projectId", a.kind_id as "kindId", to_char(a.on_date, 'YYYY-MM') as month,
            a.participations, count(*)::int as count
       from activity a ${of('a')} group by 1, 2, 3, 4`,
    valuesOf(tx, asked),
  )
}

/** The version that a registration has now; `null` when there is none that counts. */
export async function findVersion(
  tx: ReadTransaction,
  kind: 'activity' | 'contact',
  id: string,
): Promise<number | null> {
  const [row] = await tx.sql<{ version: number }>(
    `select version from ${kind} where organisation_id = $1 and id = $2 and withdrawn_at is null`,
    [tx.organisationId, id],
  )
  return row?.version ?? null
}
