import { bodiesNamed } from '../network/index.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { BodyId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { holdMonths } from './closed-months.ts'
import type { LegalKind } from './core/model.ts'
import { firstDayOf, type Month, monthOf } from './core/month.ts'

/** What the rules need to know of the things that drafts refer to. */
export interface DraftFacts {
  projects: ReadonlyMap<string, { start: CalendarDate | null; end: CalendarDate | null }>
  kinds: ReadonlyMap<string, LegalKind>
  partners: ReadonlySet<string>
  bodies: ReadonlySet<BodyId>
  /** Those of the dates' months that are closed. */
  closedMonths: ReadonlySet<Month>
}

interface FactRow {
  what: 'project' | 'kind' | 'partner' | 'month'
  id: string | null
  start: CalendarDate | null
  end: CalendarDate | null
  legal_kind: LegalKind | null
}

/** One statement for all four, because a single tally waits for every round trip. */
const factsQuery = `
  select 'project' as what, id, start_date as start, end_date as "end", null as legal_kind
    from project where organisation_id = $1 and id = any($2::uuid[])
  union all
  select 'kind', id, null, null, legal_kind from activity_kind where organisation_id = $1 and id = any($3::uuid[])
  union all
  select 'partner', id, null, null, null from partner where organisation_id = $1 and id = any($4::uuid[])
  union all
  select 'month', null, month, null, null from month_closing
   where organisation_id = $1 and month = any($5::date[]) and reopened_at is null`

interface Named {
  projectIds?: Iterable<string>
  kindIds?: Iterable<string>
  partnerIds?: Iterable<string>
  bodyIds?: readonly BodyId[]
  dates: readonly CalendarDate[]
}

/**
 * Fetches the projects, kinds and partners that drafts name, and which of their months are closed; what
 * is missing does not exist here. No month is closed before the transaction ends.
 */
export async function factsOfDrafts(
  tx: WriteTransaction,
  { projectIds = [], kindIds = [], partnerIds = [], bodyIds = [], dates }: Named,
): Promise<DraftFacts> {
  const months = new Set(dates.map((date) => firstDayOf(monthOf(date))))
  // They travel together: the hold costs no waiting of its own.
  const [, rows] = await Promise.all([
    holdMonths(tx),
    tx.sql<FactRow>(factsQuery, [
      tx.organisationId,
      [...new Set(projectIds)],
      [...new Set(kindIds)],
      [...new Set(partnerIds)],
      [...months],
    ]),
  ])
  const projects = new Map<string, { start: CalendarDate | null; end: CalendarDate | null }>()
  const kinds = new Map<string, LegalKind>()
  const partners = new Set<string>()
  const closedMonths = new Set<Month>()
  for (const row of rows) {
    if (row.id === null) {
      if (row.start !== null) closedMonths.add(monthOf(row.start))
    } else if (row.what === 'project') projects.set(row.id, { start: row.start, end: row.end })
    else if (row.what === 'partner') partners.add(row.id)
    else if (row.legal_kind !== null) kinds.set(row.id, row.legal_kind)
  }
  const bodies = new Set((await bodiesNamed(tx, bodyIds)).keys())
  return { projects, kinds, partners, bodies, closedMonths }
}
