import { sql } from 'kysely'
import { asksAll, type Definition, type FactRow, ofPart, ones, themesOnly } from '../definition.ts'

/** 2.9: active volunteers, by head count per project. */
export const volunteers: Definition = {
  code: '2.9',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Vrijwilligers', en: 'Volunteers' },
  sentence: {
    nl: 'Van elk project telt het grootste aantal actieve vrijwilligers dat in de periode is opgegeven, bij het thema dat het project op het einde heeft. Wie in twee projecten helpt, telt in beide: we houden geen namen bij.',
    en: 'Of each project the largest number of active volunteers given in the period counts, under the theme that the project has at the end. Who helps in two projects counts in both: we keep no names.',
  },
  unit: { nl: 'vrijwilligers', en: 'volunteers' },
  asks: asksAll,
  rowsOf: themesOnly,
  totals: true,
  absent: 'nought',
  ofPeople: false,
  columns: [],
  scale: ones,
  fold: 'sum',
  /** One record of a project carries its weight: the largest, of those the latest. */
  rows: (tx, scope) => sql<FactRow>`
    select 'volunteers' as record_kind, f.record_id, f.from_date as on_date, f.project_id,
           t.theme_id::text as row_key, 'heads' as breakdown, f.heads as weight,
           p.name as label_nl, p.name as label_en
      from (
        select distinct on (f.project_id) f.*
          from fact_volunteers f
         where f.organisation_id = ${tx.organisationId} and f.from_date <= ${scope.to} and f.to_date >= ${scope.from}
           and ${ofPart(tx, scope)}
         order by f.project_id, f.heads desc, f.from_date desc, f.record_id) f
      join fact_project p on p.organisation_id = f.organisation_id and p.project_id = f.project_id
      join fact_project_theme t on t.organisation_id = f.organisation_id and t.project_id = f.project_id
           and ${scope.to} >= t.from_date and ${scope.to} < t.until_date`,
  beside: null,
  summary: null,
}
