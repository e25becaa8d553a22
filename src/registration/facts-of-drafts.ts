import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { LegalKind } from './core/model.ts'

/** What the rules need to know of the things that drafts refer to. */
export interface DraftFacts {
  projects: ReadonlyMap<string, { start: CalendarDate | null; end: CalendarDate | null }>
  kinds: ReadonlyMap<string, LegalKind>
  partners: ReadonlySet<string>
}

interface FactRow {
  what: 'project' | 'kind' | 'partner'
  id: string
  start: CalendarDate | null
  end: CalendarDate | null
  legal_kind: LegalKind | null
}

/** One statement for all three, because a single tally waits for every round trip. */
const factsQuery = `
  select 'project' as what, id, start_date as start, end_date as "end", null as legal_kind
    from project where organisation_id = $1 and id = any($2::uuid[])
  union all
  select 'kind', id, null, null, legal_kind from activity_kind where organisation_id = $1 and id = any($3::uuid[])
  union all
  select 'partner', id, null, null, null from partner where organisation_id = $1 and id = any($4::uuid[])`

/** Fetches the projects, kinds and partners that drafts name; what is missing does not exist here. */
export async function factsOfDrafts(
  tx: ReadTransaction,
  named: { projectIds: Iterable<string>; kindIds: Iterable<string>; partnerIds: Iterable<string> },
): Promise<DraftFacts> {
  const rows = await tx.sql<FactRow>(factsQuery, [
    tx.organisationId,
    [...new Set(named.projectIds)],
    [...new Set(named.kindIds)],
    [...new Set(named.partnerIds)],
  ])
  const projects = new Map<string, { start: CalendarDate | null; end: CalendarDate | null }>()
  const kinds = new Map<string, LegalKind>()
  const partners = new Set<string>()
  for (const row of rows) {
    if (row.what === 'project') projects.set(row.id, { start: row.start, end: row.end })
    else if (row.what === 'partner') partners.add(row.id)
    else if (row.legal_kind !== null) kinds.set(row.id, row.legal_kind)
  }
  return { projects, kinds, partners }
}
