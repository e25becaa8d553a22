import { type Expression, type SqlBool, sql } from 'kysely'
import { levelNames } from '../../registration/core/model.ts'
import type { Definition, FactRow } from '../definition.ts'
import { inScope } from '../definition.ts'
import { columnsOf } from './columns.ts'
import { levelName } from './names.ts'

/** Contacts that meet a condition; the weight is 1, or the number of partners that attended. */
function contactRows(
  condition: Expression<SqlBool>,
  weight: Expression<number> = sql<number>`1`,
): Definition['rows'] {
  return (tx, scope) =>
    tx.db
      .selectFrom('fact_contact as f')
      .where(condition)
      .where(inScope(tx, scope))
      .select(({ ref }) => [
        sql<FactRow['record_kind']>`'contact'`.as('record_kind'),
        'f.record_id',
        'f.on_date',
        'f.project_id',
        'f.theme_id',
        sql<string>`f.level`.as('breakdown'),
        sql<number>`${weight}`.as('weight'),
        sql<string>`${ref('f.subject')} || ' · ' || ${levelName('f.level', 'nl')}`.as('label_nl'),
        sql<string>`${ref('f.subject')} || ' · ' || ${levelName('f.level', 'en')}`.as('label_en'),
      ]) as never
}

const always = sql<SqlBool>`true`
const attendances = sql<number>`f.attendances`
const onPolicy = sql<SqlBool>`f.policy`
const onPolicyWithTargetGroup = sql<SqlBool>`f.policy and f.target_group_present`

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
  columns: columnsOf(levelNames),
  fold: 'count',
  rows: contactRows(always),
  beside: {
    label: { nl: 'aanwezigheden van partners', en: 'partner attendances' },
    fold: 'sum',
    rows: contactRows(always, attendances),
  },
}

/** 2.7: policy contacts with the target group present, beside all policy contacts. */
export const policyContacts: Definition = {
  code: '2.7',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: {
    nl: 'Beleidscontacten met de doelgroep erbij',
    en: 'Policy contacts with the target group present',
  },
  sentence: {
    nl: 'Een contact dat op beleid mikt, telt mee als mensen uit de doelgroep er zelf bij waren. Alle beleidscontacten staan ernaast, zodat je het aandeel ziet.',
    en: 'A contact that aims at policy counts when people of the target group were there themselves. All policy contacts are given beside it, so that you see the share.',
  },
  unit: { nl: 'beleidscontacten', en: 'policy contacts' },
  columns: columnsOf(levelNames),
  fold: 'count',
  rows: contactRows(onPolicyWithTargetGroup),
  beside: {
    label: { nl: 'alle beleidscontacten', en: 'all policy contacts' },
    fold: 'count',
    rows: contactRows(onPolicy),
  },
}
