import { type SqlBool, sql } from 'kysely'
import { levelNames } from '../../registration/core/model.ts'
import { cellValue } from '../core/cells.ts'
import type { NamedFigure } from '../core/model.ts'
import { asksAll, type Definition, type FactRow, inScope, onDate, ones, themesOnly } from '../definition.ts'
import { columnsOf } from './columns.ts'
import { nameOf } from './names.ts'
import { percent, percentageOf } from './shares.ts'

/** Each contact; the weight is the number of partners that attended. */
const rows: Definition['rows'] = (tx, scope) => sql<FactRow>`
  select 'contact' as record_kind, f.record_id, f.on_date, f.project_id, f.theme_id::text as row_key,
         f.level as breakdown, f.attendances as weight, f.policy, f.target_group_present,
         f.subject || ' · ' || ${nameOf('f.level', levelNames, 'nl')} as label_nl,
         f.subject || ' · ' || ${nameOf('f.level', levelNames, 'en')} as label_en
    from fact_contact f
   where ${inScope(tx, scope)}`

const onPolicy = sql<SqlBool>`r.policy`
const onPolicyWithTargetGroup = sql<SqlBool>`r.policy and r.target_group_present`
const columns = columnsOf(levelNames)

/** 2.6: contacts with solution actors and partners. */
export const contacts: Definition = {
  code: '2.6',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: {
    nl: 'Contacten met oplossingsactoren en partners',
    en: 'Contacts with solution actors and partners',
  },
  sentence: {
    nl: 'Elk contactmoment telt één keer: een overleg met zes partners is één contact. Hoeveel partners er samen aanwezig waren, staat ernaast.',
    en: 'Each contact moment counts once: a meeting with six partners is one contact. How many partners attended in all is given beside it.',
  },
  unit: { nl: 'contacten', en: 'contacts' },
  asks: asksAll,
  rowsOf: themesOnly,
  totals: true,
  absent: 'nought',
  ofPeople: false,
  columns,
  scale: ones,
  fold: 'count',
  rows,
  day: onDate,
  beside: {
    label: { nl: 'aanwezigheden van partners', en: 'partner attendances' },
    unit: { nl: 'aanwezigheden', en: 'attendances' },
    columns,
    scale: ones,
    fold: 'sum',
    rows,
    day: onDate,
  },
  summary: null,
}

/** 2.7: policy contacts with the target group present, beside all policy contacts. */
export const policyContacts: Definition = {
  ...contacts,
  code: '2.7',
  title: {
    nl: 'Beleidscontacten met de doelgroep erbij',
    en: 'Policy contacts with the target group present',
  },
  sentence: {
    nl: 'Een contact dat op beleid mikt, telt mee als mensen uit de doelgroep er zelf bij waren. Alle beleidscontacten staan ernaast, zodat je het aandeel ziet.',
    en: 'A contact that aims at policy counts when people of the target group were there themselves. All policy contacts are given beside it, so that you see the share.',
  },
  unit: { nl: 'beleidscontacten', en: 'policy contacts' },
  counts: onPolicyWithTargetGroup,
  beside: {
    label: { nl: 'alle beleidscontacten', en: 'all policy contacts' },
    unit: { nl: 'beleidscontacten', en: 'policy contacts' },
    columns,
    scale: ones,
    fold: 'count',
    rows,
    counts: onPolicy,
    day: onDate,
  },
  summary: {
    headline: null,
    of: ({ cells, beside }): NamedFigure[] => [
      {
        key: 'share',
        label: {
          nl: 'Aandeel van alle beleidscontacten',
          en: 'Share of all policy contacts',
        },
        value: percentageOf(cellValue(cells, null, null), cellValue(beside?.cells ?? [], null, null)),
        decimals: 1,
        unit: percent,
        says: null,
        cells: [
          { figure: 'main', row: null, breakdown: null },
          { figure: 'beside', row: null, breakdown: null },
        ],
      },
    ],
  },
}
