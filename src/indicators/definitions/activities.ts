import { sql } from 'kysely'
import { legalKindNames, settingNames } from '../../registration/core/model.ts'
import { asksAll, type Definition, type FactRow, inScope, onDate, ones, themesOnly } from '../definition.ts'
import { columnsOf } from './columns.ts'
import { nameOf } from './names.ts'

const rows: Definition['rows'] = (tx, scope) => sql<FactRow>`
  select 'activity' as record_kind, f.record_id, f.on_date, f.project_id, f.theme_id::text as row_key,
         f.legal_kind as breakdown, f.participations as weight,
         f.kind_nl || ' · ' || ${nameOf('f.setting', settingNames, 'nl')} as label_nl,
         f.kind_en || ' · ' || ${nameOf('f.setting', settingNames, 'en')} as label_en
    from fact_activity f
   where ${inScope(tx, scope)}`

/** 2.3: activities by theme and kind (ministerial decision of 17 July 2014). */
export const activities: Definition = {
  code: '2.3',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Activiteiten', en: 'Activities' },
  sentence: {
    nl: 'Elke activiteit met de doelgroep telt één keer, in het jaar van haar datum en bij het hoofdthema van haar project. Wat is ingetrokken, telt niet mee.',
    en: 'Each activity with the target group counts once, in the year of its date and under the main theme of its project. What was withdrawn does not count.',
  },
  unit: { nl: 'activiteiten', en: 'activities' },
  asks: asksAll,
  rowsOf: themesOnly,
  totals: true,
  absent: 'nought',
  ofPeople: false,
  columns: columnsOf(legalKindNames),
  scale: ones,
  fold: 'count',
  rows,
  day: onDate,
  beside: null,
  summary: null,
}

/** 2.4: participations by kind and theme. */
export const participations: Definition = {
  ...activities,
  code: '2.4',
  title: { nl: 'Deelnames', en: 'Participations' },
  sentence: {
    nl: 'Bij elke activiteit tellen we de hoofden en we tellen die op. Wie volgende week terugkomt, telt dan opnieuw: dit zijn deelnames, geen unieke personen.',
    en: 'At each activity we count heads, and we add them up. Who comes back next week counts again: these are participations, not unique persons.',
  },
  unit: { nl: 'deelnames', en: 'participations' },
  fold: 'sum',
}
