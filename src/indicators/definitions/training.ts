import { sql } from 'kysely'
import { type Definition, type FactRow, onDate, ones, organisationOnly } from '../definition.ts'
import { columnsOf } from './columns.ts'

/** 2.12: hours of training, formal and informal. */
export const training: Definition = {
  code: '2.12',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Vormingsuren', en: 'Training hours' },
  sentence: {
    nl: 'Elk uur vorming van een medewerker telt op de dag van de vorming. Volgen tien medewerkers samen twee uur, dan zijn dat twintig uur. Ernaast staat hoeveel medewerkers minstens één uur formele vorming hadden.',
    en: 'Each hour of training of an employee counts on the day of the training. When ten employees attend two hours together, that is twenty hours. Beside it stands how many employees had at least one hour of formal training.',
  },
  unit: { nl: 'uur', en: 'hours' },
  asks: { quarter: true, month: true, project: false, municipality: false },
  rowsOf: organisationOnly,
  totals: true,
  absent: 'nought',
  ofPeople: true,
  columns: columnsOf({
    formal: { nl: 'formeel', en: 'formal' },
    informal: { nl: 'informeel', en: 'informal' },
  }),
  scale: () => ({ divisor: 60, decimals: 1 }),
  fold: 'sum',
  day: onDate,
  rows: ({ organisationId }, scope) => sql<FactRow>`
    select 'training' as record_kind, f.record_id, f.on_date, null::uuid as project_id,
           'organisation' as row_key, case when f.formal then 'formal' else 'informal' end as breakdown,
           f.minutes as weight, concat_ws(' · ', f.code, nullif(f.title, '')) as label_nl,
           concat_ws(' · ', f.code, nullif(f.title, '')) as label_en
      from fact_training f
     where f.organisation_id = ${organisationId} and f.on_date between ${scope.from} and ${scope.to}`,
  beside: {
    label: {
      nl: 'medewerkers met minstens één uur formele vorming',
      en: 'employees with at least one hour of formal training',
    },
    unit: { nl: 'medewerkers', en: 'employees' },
    columns: [],
    scale: ones,
    fold: 'count',
    rows: ({ organisationId }, scope) => sql<FactRow>`
      select 'employee' as record_kind, f.employee_id as record_id, null::date as on_date,
             null::uuid as project_id, 'organisation' as row_key, 'formal' as breakdown, 1 as weight,
             f.code as label_nl, f.code as label_en
        from fact_training f
       where f.organisation_id = ${organisationId} and f.on_date between ${scope.from} and ${scope.to}
         and f.formal
       group by f.employee_id, f.code
      having sum(f.minutes) >= 60`,
  },
  summary: null,
}
