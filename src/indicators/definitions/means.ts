import { sql } from 'kysely'
import { fundingSourceNames } from '../../organisation/core/staff-model.ts'
import { yearOf } from '../../platform/core/calendar-date.ts'
import { cellValue } from '../core/cells.ts'
import { type CellPlace, rowWords } from '../core/model.ts'
import { periodOf } from '../core/periods.ts'
import { type Definition, type FactRow, ofPart, onDate, themesLabel } from '../definition.ts'
import { columnsOf } from './columns.ts'
import { nameOf } from './names.ts'
import { percent, percentageOf } from './shares.ts'

const { organisation } = rowWords
const total: CellPlace = { figure: 'main', row: null, breakdown: null }
const ofSource = (breakdown: string): CellPlace => ({ ...total, breakdown })

/** 2.11: local means, by theme and source. */
export const means: Definition = {
  code: '2.11',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Lokale middelen', en: 'Local means' },
  sentence: {
    nl: 'Elk bedrag telt in zijn jaar, bij zijn bron en zijn thema. Een bedrag voor een project telt bij het thema dat het project op het einde van het jaar heeft, een bedrag voor iedereen bij de hele organisatie.',
    en: 'Each amount counts in its year, under its source and its theme. An amount for a project counts under the theme that the project has at the end of the year, an amount for everyone under the whole organisation.',
  },
  unit: { nl: 'euro', en: 'euro' },
  asks: { quarter: false, month: false, project: true, municipality: true },
  rowsOf: { themes: true, others: () => columnsOf({ organisation }), label: themesLabel },
  totals: true,
  absent: 'nought',
  ofPeople: true,
  columns: columnsOf(fundingSourceNames),
  /** Exact in cents, shown in whole euro. */
  scale: () => ({ divisor: 100, decimals: 0 }),
  fold: 'sum',
  day: onDate,
  /** Amounts of whole years: those of which the last day lies in the scope. */
  rows: (tx, scope) => sql<FactRow>`
    select 'funding' as record_kind, f.record_id, make_date(f.year, 12, 31) as on_date, f.project_id,
           coalesce(f.theme_id::text, 'organisation') as row_key, f.source as breakdown, f.amount as weight,
           coalesce(nullif(f.funder, ''), ${nameOf('f.source', fundingSourceNames, 'nl')}) as label_nl,
           coalesce(nullif(f.funder, ''), ${nameOf('f.source', fundingSourceNames, 'en')}) as label_en
      from fact_funding f
     where f.organisation_id = ${tx.organisationId}
       and f.year between ${yearOf(scope.from)} and ${lastWholeYear(scope.to)} and ${ofPart(tx, scope)}`,
  beside: null,
  summary: {
    headline: null,
    of: ({ cells }) => {
      const whole = cellValue(cells, null, null)
      const envelope = cellValue(cells, null, 'envelope') ?? 0
      const share = { decimals: 1, unit: percent, says: null }
      return [
        {
          ...share,
          key: 'outsideEnvelope',
          label: { nl: 'Aandeel buiten de enveloppe', en: 'Share outside the envelope' },
          value: percentageOf((whole ?? 0) - envelope, whole),
          cells: [total, ofSource('envelope')],
        },
        {
          ...share,
          key: 'localShare',
          label: { nl: 'Aandeel van lokale besturen', en: 'Share of local governments' },
          value: percentageOf(cellValue(cells, null, 'local'), whole),
          cells: [ofSource('local'), total],
        },
      ]
    },
  },
}

function lastWholeYear(to: Parameters<typeof yearOf>[0]): number {
  const year = yearOf(to)
  return periodOf({ year }).to === to ? year : year - 1
}
