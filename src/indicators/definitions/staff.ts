import { sql } from 'kysely'
import { purposeNames } from '../../organisation/core/staff-model.ts'
import { cellValue } from '../core/cells.ts'
import { rowWords } from '../core/model.ts'
import { daysIn } from '../core/periods.ts'
import { asksAll, type Definition, type FactRow, ofPart, themesLabel } from '../definition.ts'
import { columnsOf } from './columns.ts'
import { nameOf } from './names.ts'
import { percent, percentageOf } from './shares.ts'

const { transversal, overhead } = rowWords

/** 2.2: full-time equivalents per theme, directly with the target group or not. */
export const staff: Definition = {
  code: '2.2',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Personeelsinzet', en: 'Staff' },
  sentence: {
    nl: 'Elke inzet telt voor het deel van de periode dat ze loopt: een halftijdse die een half jaar werkt, is 0,25 VTE. Inzet voor een project telt bij het thema dat het project op die dag heeft.',
    en: 'Each assignment counts for the part of the period that it runs: a half-timer who works for half a year is 0.25 FTE. An assignment to a project counts under the theme that the project has on the day.',
  },
  unit: { nl: 'VTE', en: 'FTE' },
  asks: asksAll,
  rowsOf: { themes: true, others: () => columnsOf({ transversal, overhead }), label: themesLabel },
  totals: true,
  absent: 'nought',
  ofPeople: true,
  columns: columnsOf({
    direct: { nl: 'rechtstreeks met de doelgroep', en: 'directly with the target group' },
    indirect: { nl: 'niet rechtstreeks', en: 'not directly' },
  }),
  /** Hundredths of FTE times days: parts of a period add up to the whole. */
  scale: (scope) => ({ divisor: 100 * daysIn(scope), decimals: 2 }),
  fold: 'sum',
  rows: (tx, scope) => sql<FactRow>`
    select 'assignment' as record_kind, f.record_id, f.from_date as on_date, f.project_id,
           coalesce(f.theme_id::text, f.purpose) as row_key,
           case when f.direct then 'direct' else 'indirect' end as breakdown,
           f.fte::bigint * (least(f.to_date, ${scope.to}) - greatest(f.from_date, ${scope.from}) + 1) as weight,
           f.code || ' · ' || ${nameOf('f.purpose', purposeNames, 'nl')} as label_nl,
           f.code || ' · ' || ${nameOf('f.purpose', purposeNames, 'en')} as label_en
      from fact_assignment f
     where f.organisation_id = ${tx.organisationId} and f.from_date <= ${scope.to} and f.to_date >= ${scope.from}
       and ${ofPart(tx, scope)}`,
  beside: null,
  summary: {
    headline: null,
    of: ({ cells }) => [
      {
        key: 'directShare',
        label: { nl: 'Aandeel rechtstreeks met de doelgroep', en: 'Share directly with the target group' },
        value: percentageOf(cellValue(cells, null, 'direct'), cellValue(cells, null, null)),
        decimals: 1,
        unit: percent,
        says: null,
        cells: [
          { figure: 'main', row: null, breakdown: 'direct' },
          { figure: 'main', row: null, breakdown: null },
        ],
      },
    ],
  },
}
