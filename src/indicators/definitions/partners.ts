import { sql } from 'kysely'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { PartnerId } from '../../platform/core/ids.ts'
import type { ReadTransaction } from '../../platform/db/index.ts'
import type { Scope } from '../core/model.ts'
import {
  asksAll,
  type Definition,
  type FactRow,
  type FactRows,
  inScope,
  ones,
  themesOnly,
} from '../definition.ts'

/** A partner that is counted as another: what a merge will do. */
export interface AsMerged {
  partnerId: PartnerId
  intoId: PartnerId
}

/**
 * Each partner once for each time, project and role; `asMerged` counts one partner as another, and
 * gives it the roles that both have together, as a merge does.
 */
export function partnerRows(tx: ReadTransaction, scope: Scope, asMerged?: AsMerged): FactRows {
  const counted = (column: string) =>
    asMerged === undefined
      ? sql.ref(column)
      : sql`case ${sql.ref(column)} when ${asMerged.partnerId}::uuid then ${asMerged.intoId}::uuid
              else ${sql.ref(column)} end`
  return sql<FactRow>`
    select 'partner' as record_kind, n.partner_id as record_id, null::date as on_date, f.project_id,
           f.on_date as counted_on, f.theme_id::text as row_key, role.role as breakdown, 1 as weight,
           n.name as label_nl, n.name as label_en
      from fact_partnership f
      join fact_partner_name n
        on n.organisation_id = f.organisation_id and n.partner_id = ${counted('f.partner_id')}
      left join (
        select project_id, ${counted('partner_id')} as partner_id,
               bool_or(is_partner) as is_partner, bool_or(is_solution_actor) as is_solution_actor
          from fact_project_partner
         where organisation_id = ${tx.organisationId}
         group by 1, 2) r
        on r.project_id = f.project_id and r.partner_id = n.partner_id
      join (values ('solutionActor'), ('partner')) role(role)
        on case role.role when 'partner' then coalesce(r.is_partner, true)
             else coalesce(r.is_solution_actor, false) end
     where ${inScope(tx, scope)}`
}

/** 2.5: distinct partners after merging, by role (ministerial decision of 17 July 2014). */
export const partners: Definition = {
  code: '2.5',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Oplossingsactoren en partners', en: 'Solution actors and partners' },
  sentence: {
    nl: 'Elke partner met wie we in het jaar een contact, een gezamenlijke activiteit of een doorverwijzing hadden, telt één keer per thema en één keer in het totaal, ook als hij in drie projecten meewerkt. Wie partner én oplossingsactor is, staat in beide kolommen.',
    en: 'Each partner with whom we had a contact, a joint activity or a referral in the year counts once per theme and once in the total, even when it works in three projects. One that is both partner and solution actor stands in both columns.',
  },
  unit: { nl: 'partners', en: 'partners' },
  asks: asksAll,
  rowsOf: themesOnly,
  totals: true,
  absent: 'nought',
  ofPeople: false,
  columns: [
    { key: 'solutionActor', label: { nl: 'oplossingsactor', en: 'solution actor' } },
    { key: 'partner', label: { nl: 'partner', en: 'partner' } },
  ],
  scale: ones,
  fold: 'distinct',
  rows: (tx, scope) => partnerRows(tx, scope),
  day: sql<CalendarDate>`r.counted_on`,
  beside: null,
  summary: null,
}
