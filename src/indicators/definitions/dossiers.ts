import { sql } from 'kysely'
import { dossierKindNames } from '../../policy/core/dossier-model.ts'
import { rowWords } from '../core/model.ts'
import {
  asksAll,
  asksForPart,
  type Definition,
  type FactRow,
  ofPart,
  onDate,
  ones,
  themesLabel,
} from '../definition.ts'
import { columnsOf } from './columns.ts'
import { nameOf } from './names.ts'

const { organisation } = rowWords

/** 2.8: policy dossiers realised. */
export const dossiers: Definition = {
  code: '2.8',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Beleidsdossiers', en: 'Policy dossiers' },
  sentence: {
    nl: 'Elk dossier telt één keer, op de dag dat het gerealiseerd is en bij zijn eigen thema, ook als er meer projecten aan werkten. Een idee of een dossier in opmaak telt nog niet mee.',
    en: 'Each dossier counts once, on the day that it was realised and under its own theme, also when several projects worked on it. An idea, or a dossier in progress, does not count yet.',
  },
  unit: { nl: 'dossiers', en: 'dossiers' },
  asks: asksAll,
  rowsOf: { themes: true, others: () => columnsOf({ organisation }), label: themesLabel },
  totals: true,
  absent: 'nought',
  ofPeople: false,
  columns: columnsOf(dossierKindNames),
  scale: ones,
  fold: 'count',
  day: onDate,
  rows: (tx, scope) => sql<FactRow>`
    select 'dossier' as record_kind, f.record_id, f.on_date, null::uuid as project_id,
           coalesce(f.theme_id::text, 'organisation') as row_key, f.kind as breakdown, 1 as weight,
           f.title || ' · ' || ${nameOf('f.kind', dossierKindNames, 'nl')} as label_nl,
           f.title || ' · ' || ${nameOf('f.kind', dossierKindNames, 'en')} as label_en
      from fact_dossier f
     where f.organisation_id = ${tx.organisationId} and f.on_date between ${scope.from} and ${scope.to}
       and ${
         asksForPart(scope)
           ? sql`exists (select from fact_dossier_project dp
                where dp.organisation_id = f.organisation_id and dp.record_id = f.record_id
                  and ${ofPart(tx, scope, sql`dp.project_id`)})`
           : sql`true`
       }`,
  beside: null,
  summary: null,
}
