import { type RawBuilder, sql } from 'kysely'
import { usualAudiences, usualMedia } from '../../organisation/core/communication-model.ts'
import { yearOf } from '../../platform/core/calendar-date.ts'
import { rowWords } from '../core/model.ts'
import {
  asksAll,
  asksForPart,
  type Definition,
  type FactRow,
  ofPart,
  ones,
  themesLabel,
} from '../definition.ts'
import { columnsOf, columnsOfWords } from './columns.ts'

const { organisation } = rowWords
/** The column of an action that says nothing of its medium or audience. */
const notSaid = { nl: 'niet vermeld', en: 'not stated' }

/**
 * Each action once for each of its words and each of its projects. An action has a day, a month or
 * only its year, and counts in a period that holds all of that.
 */
function rowsBy(words: RawBuilder<string[]>): Definition['rows'] {
  return (tx, scope) => sql<FactRow>`
    select 'communication' as record_kind, f.record_id, f.last as on_date, ap.project_id,
           coalesce(t.theme_id::text, 'organisation') as row_key,
           coalesce(word.word, ${notSaid.nl}) as breakdown, 1 as weight,
           f.number || '. ' || coalesce(nullif(f.title, ''), f.outlet) as label_nl,
           f.number || '. ' || coalesce(nullif(f.title, ''), f.outlet) as label_en
      from (
        select f.*, coalesce(f.on_date, make_date(f.year, coalesce(f.month, 1), 1)) as first,
               coalesce(f.on_date, (make_date(f.year, coalesce(f.month, 12), 1) + interval '1 month')::date - 1) as last
          from fact_communication f
         where f.organisation_id = ${tx.organisationId}
           and f.year between ${yearOf(scope.from)} and ${yearOf(scope.to)}) f
      left join unnest(${words}) word(word) on true
      left join fact_communication_project ap
        on ap.organisation_id = f.organisation_id and ap.record_id = f.record_id
      left join fact_project_theme t on t.organisation_id = ap.organisation_id and t.project_id = ap.project_id
           and f.last >= t.from_date and f.last < t.until_date
     where f.first >= ${scope.from} and f.last <= ${scope.to}
       and ${asksForPart(scope) ? ofPart(tx, scope, sql`ap.project_id`) : sql`true`}`
}

/** 2.10: communication actions by medium, and by audience. */
export const communication: Definition = {
  code: '2.10',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Communicatieacties', en: 'Communication actions' },
  sentence: {
    nl: 'Elke actie in de genummerde lijst telt één keer in het totaal. Met twee media staat ze in beide kolommen, met projecten van twee thema’s bij beide thema’s. Een actie zonder dag of maand telt alleen in het hele jaar.',
    en: 'Each action in the numbered list counts once in the total. With two media it stands in both columns, with projects of two themes under both themes. An action without a day or a month counts in the whole year only.',
  },
  unit: { nl: 'acties', en: 'actions' },
  asks: asksAll,
  rowsOf: { themes: true, others: () => columnsOf({ organisation }), label: themesLabel },
  totals: true,
  absent: 'nought',
  ofPeople: false,
  columns: [...columnsOfWords(usualMedia), ...columnsOfWords([notSaid])],
  scale: ones,
  fold: 'distinct',
  rows: rowsBy(sql`f.media`),
  beside: {
    label: { nl: 'acties naar doelpubliek', en: 'actions by audience' },
    unit: { nl: 'acties', en: 'actions' },
    columns: [...columnsOfWords(usualAudiences), ...columnsOfWords([notSaid])],
    scale: ones,
    fold: 'distinct',
    rows: rowsBy(sql`f.audiences`),
  },
  summary: null,
}
