import { sql } from 'kysely'
import { yearOf } from '../../platform/core/calendar-date.ts'
import type { Exact } from '../../platform/core/exact.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { yearPeriod } from '../../platform/core/period.ts'
import { cellValue } from '../core/cells.ts'
import type { CellPlace, NamedFigure, Row, Scope } from '../core/model.ts'
import { daysIn } from '../core/periods.ts'
import type { Definition, FactRow, Folded } from '../definition.ts'
import { percent } from './shares.ts'

const fte: Bilingual = { nl: 'VTE', en: 'FTE' }

/** Days of a common year times days of a leap year: years of both kinds have this in common. */
const daysOfBoth = 365 * 366
const scale = { divisor: 100 * daysOfBoth, decimals: 2 }

const yearsOf = ({ to }: Scope) => [yearOf(to) - 2, yearOf(to) - 1, yearOf(to)]

const rows: Definition['rows'] = ({ organisationId }, scope) => {
  const years = yearsOf(scope).map((year) => {
    const period = yearPeriod(year)
    const factor = daysOfBoth / daysIn(period)
    return sql`(${year}::int, ${period.from}::date, ${period.to}::date, ${factor}::int)`
  })
  return sql<FactRow>`
    select 'assignment' as record_kind, f.record_id, f.from_date as on_date, f.project_id,
           y.year::text as row_key, 'realised' as breakdown,
           f.fte::bigint * (least(f.to_date, y.last) - greatest(f.from_date, y.first) + 1) * y.factor as weight,
           f.code as label_nl, f.code as label_en
      from (values ${sql.join(years)}) y(year, first, last, factor)
      join fact_assignment f on f.from_date <= y.last and f.to_date >= y.first
     where f.organisation_id = ${organisationId} and f.decreed
    union all
    select 'formation', f.record_id, make_date(f.year, 12, 31), null, f.year::text, part.breakdown,
           part.fte::bigint * ${sql.lit(daysOfBoth)}, 'norm en Maribel van ' || f.year, 'norm and Maribel of ' || f.year
      from fact_formation f
     cross join lateral (values ('norm', f.norm), ('maribel', f.maribel)) part(breakdown, fte)
     where f.organisation_id = ${organisationId} and f.year = any(${yearsOf(scope)})`
}

/** 2.1: the decreed formation of three years against its norm (decree of 26 June 1991). */
export const formation: Definition = {
  code: '2.1',
  version: 1,
  validFrom: 2014,
  validTo: null,
  title: { nl: 'Decretale personeelsformatie', en: 'Decreed formation' },
  sentence: {
    nl: 'Elke decretale inzet telt voor het deel van het jaar dat ze loopt. Het gemiddelde van de laatste drie jaar staat tegenover de gemiddelde norm. Halen we 100 % of meer, dan voldoen we. Een jaar zonder norm of zonder inzet is niet gekend en telt niet als nul.',
    en: 'Each decreed assignment counts for the part of the year that it runs. The mean of the last three years stands against the mean norm. At 100 % or more it holds. A year without norm or assignments is not known and does not count as nought.',
  },
  unit: fte,
  asks: { quarter: false, month: false, project: false, municipality: false },
  rowsOf: {
    themes: false,
    others: (scope) =>
      yearsOf(scope).map(
        (year): Row => ({ key: String(year), label: { nl: String(year), en: String(year) } }),
      ),
    label: { nl: 'Jaar', en: 'Year' },
  },
  totals: false,
  absent: 'unknown',
  ofPeople: true,
  columns: [
    { key: 'norm', label: { nl: 'norm', en: 'norm' } },
    { key: 'realised', label: { nl: 'gerealiseerd', en: 'realised' } },
    { key: 'maribel', label: { nl: 'waarvan Sociale Maribel', en: 'of which Sociale Maribel' } },
  ],
  scale: () => scale,
  fold: 'sum',
  rows,
  beside: null,
  summary: { headline: 'meanRealised', of: summaryOf },
}

function summaryOf(folded: Folded): NamedFigure[] {
  const [realised, norm] = [sumOf(folded, 'realised'), sumOf(folded, 'norm')]
  const both = realised !== null && norm !== null
  const mean = (amount: number | null): Exact => ({ amount, divisor: scale.divisor * 3 })
  const surplus = both ? realised - norm : null
  const [ofRealised, ofNorm] = [placeOf('realised'), placeOf('norm')]
  const named = (key: string, nl: string, en: string, value: Exact, cells: CellPlace[]): NamedFigure => ({
    key,
    label: { nl, en },
    value,
    decimals: 2,
    unit: fte,
    says: null,
    cells,
  })
  const meanRealised = named(
    'meanRealised',
    'Gerealiseerd, gemiddelde van drie jaar',
    'Realised, mean of three years',
    mean(realised),
    [ofRealised],
  )
  const meanNorm = named(
    'meanNorm',
    'Norm, gemiddelde van drie jaar',
    'Norm, mean of three years',
    mean(norm),
    [ofNorm],
  )
  const above = named('surplus', 'Boven de norm', 'Above the norm', mean(surplus), [ofRealised, ofNorm])
  return [
    meanRealised,
    meanNorm,
    above,
    {
      ...above,
      key: 'surplusShare',
      label: { nl: 'Boven de norm, in procent', en: 'Above the norm, as a percentage' },
      value:
        surplus === null || norm === null || norm === 0
          ? { amount: null, divisor: 1 }
          : { amount: surplus * 100, divisor: norm },
      unit: percent,
    },
    {
      ...above,
      key: 'holds',
      label: { nl: 'Voldoet aan de norm', en: 'Meets the norm' },
      value: { amount: surplus === null ? null : Number(surplus >= 0), divisor: 1 },
      decimals: 0,
      unit: { nl: '', en: '' },
      says: surplus === null ? null : surplus >= 0 ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' },
    },
  ]
}

/** What the three years come to together; `null` when one of them is not known. */
function sumOf({ cells, scope }: Folded, breakdown: string): number | null {
  const values = yearsOf(scope).map((year) => cellValue(cells, String(year), breakdown))
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    0,
  )
}

function placeOf(breakdown: string): CellPlace {
  return { figure: 'main', row: null, breakdown }
}
