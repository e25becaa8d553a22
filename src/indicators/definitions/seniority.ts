import { sql } from 'kysely'
import { cellValue } from '../core/cells.ts'
import { type Definition, type FactRow, ones, organisationOnly } from '../definition.ts'
import { columnsOf } from './columns.ts'

/** A year of 365,25 days, in quarters of a day, so that it is whole. */
const quarterDaysOfYear = 1461

/**
 * Everybody in service on the last day of the scope; the weight is the time since they began. Whole years turn on the anniversary; who began
 * on 29 February has it on 1 March in a common year, when the year is over.
 */
const rows: Definition['rows'] = ({ organisationId }, scope) => sql<FactRow>`
  select 'employee' as record_kind, f.record_id, f.start_date as on_date, null::uuid as project_id,
         'organisation' as row_key,
         case when f.years < 5 then 'under5' when f.years < 10 then 'from5' when f.years < 15 then 'from10'
              when f.years < 20 then 'from15' when f.years < 25 then 'from20' else 'from25' end as breakdown,
         f.days * 4 as weight, f.code as label_nl, f.code as label_en
    from (
      select f.*, extract(year from age(${scope.to}::date, f.start_date)) as years,
             ${scope.to}::date - f.start_date as days
        from fact_employee f
       where f.organisation_id = ${organisationId} and f.start_date <= ${scope.to}
         and coalesce(f.end_date, 'infinity') >= ${scope.to}) f`

const columns = columnsOf({
  under5: { nl: 'minder dan 5 jaar', en: 'less than 5 years' },
  from5: { nl: '5 tot 9 jaar', en: '5 to 9 years' },
  from10: { nl: '10 tot 14 jaar', en: '10 to 14 years' },
  from15: { nl: '15 tot 19 jaar', en: '15 to 19 years' },
  from20: { nl: '20 tot 24 jaar', en: '20 to 24 years' },
  from25: { nl: '25 jaar of meer', en: '25 years or more' },
})

/** 2.13: years of service on the last day of the period. */
export const seniority: Definition = {
  code: '2.13',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Anciënniteit', en: 'Seniority' },
  sentence: {
    nl: 'Wie op de laatste dag van de periode in dienst is, telt één keer, bij het aantal volle jaren dat hij er werkt. Het gemiddelde rekent met dagen: een jaar is 365,25 dagen.',
    en: 'Who is in service on the last day of the period counts once, by the number of full years worked here. The mean is reckoned in days: a year is 365.25 days.',
  },
  unit: { nl: 'medewerkers', en: 'employees' },
  asks: { quarter: true, month: true, project: false, municipality: false },
  rowsOf: organisationOnly,
  totals: true,
  absent: 'nought',
  ofPeople: true,
  columns,
  scale: ones,
  fold: 'count',
  rows,
  beside: {
    label: { nl: 'jaren dienst samen', en: 'years of service together' },
    unit: { nl: 'jaar', en: 'years' },
    columns,
    scale: () => ({ divisor: quarterDaysOfYear, decimals: 2 }),
    fold: 'sum',
    rows,
  },
  summary: {
    headline: 'mean',
    of: ({ cells, beside }) => {
      const heads = cellValue(cells, null, null)
      const quarterDays = cellValue(beside?.cells ?? [], null, null)
      const isKnown = heads !== undefined && quarterDays !== undefined
      return [
        {
          key: 'mean',
          label: { nl: 'Gemiddelde anciënniteit', en: 'Mean seniority' },
          value: isKnown
            ? { amount: quarterDays, divisor: quarterDaysOfYear * heads }
            : { amount: null, divisor: 1 },
          decimals: 2,
          unit: { nl: 'jaar', en: 'years' },
          says: null,
          cells: [
            { figure: 'beside', row: null, breakdown: null },
            { figure: 'main', row: null, breakdown: null },
          ],
        },
        {
          key: 'heads',
          label: { nl: 'In dienst op de laatste dag', en: 'In service on the last day' },
          value: { amount: heads ?? 0, divisor: 1 },
          decimals: 0,
          unit: { nl: 'medewerkers', en: 'employees' },
          says: null,
          cells: [{ figure: 'main', row: null, breakdown: null }],
        },
      ]
    },
  },
}
