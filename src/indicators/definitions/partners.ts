import { sql } from 'kysely'
import type { Definition, FactRow } from '../definition.ts'
import { inScope } from '../definition.ts'

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
  columns: [
    { key: 'solutionActor', label: { nl: 'oplossingsactor', en: 'solution actor' } },
    { key: 'partner', label: { nl: 'partner', en: 'partner' } },
  ],
  fold: 'distinct',
  rows: (tx, scope) =>
    tx.db
      .selectFrom('fact_partnership as f')
      .innerJoin('fact_partner_name as n', (join) =>
        join.onRef('n.organisation_id', '=', 'f.organisation_id').onRef('n.partner_id', '=', 'f.partner_id'),
      )
      .innerJoin(
        sql<{ role: string }>`(values ('solutionActor'), ('partner'))`.as<'role'>(sql`role(role)`),
        (join) =>
          join.on(
            sql`case role.role when 'partner' then f.is_partner else f.is_solution_actor end`,
            '=',
            true,
          ),
      )
      .where(inScope(tx, scope))
      .select([
        sql<FactRow['record_kind']>`'partner'`.as('record_kind'),
        'f.partner_id as record_id',
        'f.on_date',
        'f.project_id',
        'f.theme_id',
        sql<string>`role.role`.as('breakdown'),
        sql<number>`1`.as('weight'),
        'n.name as label_nl',
        'n.name as label_en',
      ]) as never,
  beside: null,
}
