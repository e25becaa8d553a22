import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { bodiesNamed } from '../network/index.ts'
import { addDays, brusselsDate, type CalendarDate } from '../platform/core/calendar-date.ts'
import type { ActivityId, BodyId, ContactId } from '../platform/core/ids.ts'
import { type Actor, mayInProject, reachOf } from '../platform/core/permissions.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { readClosedMonths } from './closed-months.ts'
import type { Desk, Week } from './core/api.ts'
import type { Activity, ActivityKind, Contact } from './core/model.ts'
import { type Month, monthOf } from './core/month.ts'
import { registrationProblem as problem } from './core/problems.ts'

/** The organisation's kinds of activity, in their order. */
export async function listKinds(tx: ReadTransaction): Promise<ActivityKind[]> {
  const rows = await tx.db.selectFrom('activity_kind').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    id: row.id,
    legalKind: row.legal_kind,
    name: { nl: row.name_nl, en: row.name_en },
    usualSetting: row.usual_setting,
  }))
}

/** What a person needs to register: the projects where they may, the kinds, the last tally, today. */
export async function readDesk(tx: ReadTransaction, actor: Actor, now: Date): Promise<Desk> {
  const reach = reachOf(actor, 'registration.write')
  const own = reach === 'all' ? null : reach === 'own' ? [...actor.projectIds] : []
  const projects = await tx.db
    .selectFrom('project')
    .select(['id', 'name', 'start_date as start', 'end_date as end'])
    .$if(own !== null, (query) => query.where('id', 'in', own?.length ? own : [null]))
    .orderBy('position')
    .execute()
  return {
    projects,
    kinds: await listKinds(tx),
    lastActivity: await findLastActivity(tx, actor),
    today: brusselsDate(now),
    closedMonths: await readClosedMonths(tx),
  }
}

async function findLastActivity(tx: ReadTransaction, actor: Actor): Promise<Desk['lastActivity']> {
  const last = await activities(tx)
    .where('a.registered_by', '=', actor.userId)
    .where('a.withdrawn_at', 'is', null)
    .orderBy('a.registered_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return null
  const { projectId, date, kindId, setting, participations, partnerIds, referrals } = activityOf(
    last,
    actor,
    new Set(),
  )
  return { projectId, date, kindId, setting, participations, partnerIds, referrals }
}

/** What this person registered on the seven days from `monday`, withdrawn ones included. */
export async function readWeek(tx: ReadTransaction, actor: Actor, monday: CalendarDate): Promise<Week> {
  const sunday = addDays(monday, 6)
  const ownActivities = await activities(tx)
    .where('a.registered_by', '=', actor.userId)
    .where('a.on_date', '>=', monday)
    .where('a.on_date', '<=', sunday)
    .orderBy('a.on_date')
    .orderBy('a.id')
    .execute()
  const ownContacts = await contacts(tx)
    .where('c.registered_by', '=', actor.userId)
    .where('c.on_date', '>=', monday)
    .where('c.on_date', '<=', sunday)
    .orderBy('c.on_date')
    .orderBy('c.id')
    .execute()
  const closed = new Set(await readClosedMonths(tx))
  const bodies = await bodiesNamed(tx, bodiesIn(ownContacts))
  return {
    monday,
    activities: ownActivities.map((row) => activityOf(row, actor, closed)),
    contacts: ownContacts.map((row) => contactOf(row, actor, closed, bodies)),
  }
}

/** One activity; throws `unknown-registration`. */
export async function getActivity(tx: ReadTransaction, actor: Actor, id: ActivityId): Promise<Activity> {
  const row = await activities(tx).where('a.id', '=', id).executeTakeFirst()
  if (row === undefined) throw problem('unknown-registration')
  return activityOf(row, actor, new Set(await readClosedMonths(tx)))
}

/** One contact; throws `unknown-registration`. */
export async function getContact(tx: ReadTransaction, actor: Actor, id: ContactId): Promise<Contact> {
  const row = await contacts(tx).where('c.id', '=', id).executeTakeFirst()
  if (row === undefined) throw problem('unknown-registration')
  const bodies = await bodiesNamed(tx, bodiesIn([row]))
  return contactOf(row, actor, new Set(await readClosedMonths(tx)), bodies)
}

function activities(tx: ReadTransaction) {
  return tx.db
    .selectFrom('activity as a')
    .innerJoin('project as p', (join) =>
      join.onRef('p.organisation_id', '=', 'a.organisation_id').onRef('p.id', '=', 'a.project_id'),
    )
    .innerJoin('activity_kind as k', (join) =>
      join.onRef('k.organisation_id', '=', 'a.organisation_id').onRef('k.id', '=', 'a.kind_id'),
    )
    .where('a.organisation_id', '=', tx.organisationId)
    .selectAll('a')
    .select(['p.name as project', 'k.name_nl', 'k.name_en', 'k.legal_kind'])
    .select((row) => [
      jsonArrayFrom(
        row
          .selectFrom('activity_partner as ap')
          .innerJoin('partner as partner', (join) =>
            join
              .onRef('partner.organisation_id', '=', 'ap.organisation_id')
              .onRef('partner.id', '=', 'ap.partner_id'),
          )
          .whereRef('ap.organisation_id', '=', 'a.organisation_id')
          .whereRef('ap.activity_id', '=', 'a.id')
          .select(['partner.id', 'partner.name'])
          .orderBy('partner.name'),
      ).as('partners'),
      jsonArrayFrom(
        row
          .selectFrom('referral as r')
          .whereRef('r.organisation_id', '=', 'a.organisation_id')
          .whereRef('r.activity_id', '=', 'a.id')
          .select(['r.partner_id as partnerId', 'r.count', 'r.warm'])
          .orderBy('r.partner_id'),
      ).as('referrals'),
    ])
}

type ActivityRow = Awaited<ReturnType<ReturnType<typeof activities>['execute']>>[number]

function activityOf(row: ActivityRow, actor: Actor, closed: ReadonlySet<Month>): Activity {
  return {
    id: row.id,
    projectId: row.project_id,
    project: row.project,
    date: row.on_date,
    kindId: row.kind_id,
    kind: { nl: row.name_nl, en: row.name_en },
    legalKind: row.legal_kind,
    setting: row.setting,
    participations: row.participations,
    partnerIds: row.partners.map((partner) => partner.id),
    partners: row.partners,
    referrals: row.referrals,
    note: row.note,
    ...keptOf(row, actor, closed),
  }
}

function contacts(tx: ReadTransaction) {
  return tx.db
    .selectFrom('contact as c')
    .innerJoin('project as p', (join) =>
      join.onRef('p.organisation_id', '=', 'c.organisation_id').onRef('p.id', '=', 'c.project_id'),
    )
    .where('c.organisation_id', '=', tx.organisationId)
    .selectAll('c')
    .select('p.name as project')
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('contact_partner as cp')
          .innerJoin('partner as partner', (join) =>
            join
              .onRef('partner.organisation_id', '=', 'cp.organisation_id')
              .onRef('partner.id', '=', 'cp.partner_id'),
          )
          .whereRef('cp.organisation_id', '=', 'c.organisation_id')
          .whereRef('cp.contact_id', '=', 'c.id')
          .select(['partner.id', 'partner.name'])
          .orderBy('partner.name'),
      ).as('partners'),
    )
}

type ContactRow = Awaited<ReturnType<ReturnType<typeof contacts>['execute']>>[number]

function contactOf(
  row: ContactRow,
  actor: Actor,
  closed: ReadonlySet<Month>,
  bodies: ReadonlyMap<BodyId, string>,
): Contact {
  return {
    id: row.id,
    projectId: row.project_id,
    project: row.project,
    date: row.on_date,
    subject: row.subject,
    policy: row.policy,
    level: row.level,
    targetGroupPresent: row.target_group_present,
    setting: row.setting,
    partnerIds: row.partners.map((partner) => partner.id),
    partners: row.partners,
    bodyId: row.body_id,
    body: row.body_id === null ? null : (bodies.get(row.body_id) ?? null),
    note: row.note,
    ...keptOf(row, actor, closed),
  }
}

function bodiesIn(rows: readonly ContactRow[]): BodyId[] {
  return rows.flatMap((row) => row.body_id ?? [])
}

/** What an activity and a contact keep alike: version, who and when, and the mark of a withdrawal. */
function keptOf(row: ActivityRow | ContactRow, actor: Actor, closed: ReadonlySet<Month>) {
  const monthClosed = closed.has(monthOf(row.on_date))
  const { withdrawn_at: at, withdrawn_by_name: by, withdrawal_reason: reason } = row
  return {
    version: row.version,
    registeredAt: row.registered_at.toISOString(),
    registeredBy: row.registered_by_name,
    withdrawn: at === null ? null : { at: at.toISOString(), by: by ?? '', reason: reason ?? '' },
    monthClosed,
    mayChange: at === null && !monthClosed && mayInProject(actor, 'registration.write', row.project_id),
  }
}
