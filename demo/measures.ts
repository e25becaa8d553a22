import { type CalendarDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import type { Fold } from '../src/registration/core/measure-model.ts'
import { facts } from './facts.ts'
import { randomFrom } from './random.ts'

export interface MadeUpMeasure {
  project: string
  name: string
  unit: string
  fold: Fold
  decimals: 0 | 1
  targets: readonly { year: number; value: number }[]
  values: readonly { on: CalendarDate; value: number; note: string }[]
}

const reported = 'Uit het voortgangsrapport van 2021; de dag is verzonnen.'

/** What the public facts count of two projects, on a day of the year that they are of. */
export const reportedMeasures: readonly MadeUpMeasure[] = facts.ownMeasures.map(
  ({ project, name, unit, fold, value }) => ({
    project,
    name,
    unit,
    fold,
    decimals: 0,
    targets: [],
    values: [{ on: calendarDate('2021-11-15'), value, note: reported }],
  }),
)

interface Recipe extends Pick<MadeUpMeasure, 'project' | 'name' | 'unit' | 'fold' | 'decimals' | 'targets'> {
  /** What a month brings, between these. */
  from: number
  to: number
}

const recipes: readonly Recipe[] = [
  {
    project: 'Buurtopbouwwerk Beringen-Mijn',
    name: 'Geoogste groenten (verzonnen)',
    unit: 'kilo',
    fold: 'sum',
    decimals: 1,
    targets: [
      { year: 2021, value: 250 },
      { year: 2022, value: 300 },
    ],
    from: 8,
    to: 36,
  },
  {
    project: 'Brugteam Huis Van Het Kind in Tongeren',
    name: 'Uitgedeelde tickets (verzonnen)',
    unit: 'tickets',
    fold: 'sum',
    decimals: 0,
    targets: [{ year: 2021, value: 400 }],
    from: 20,
    to: 60,
  },
  {
    project: 'Onderwijsopbouwwerk in Hasselt',
    name: 'Uitgeleende laptops (verzonnen)',
    unit: 'laptops',
    fold: 'latest',
    decimals: 0,
    targets: [
      { year: 2021, value: 40 },
      { year: 2022, value: 60 },
    ],
    from: 18,
    to: 55,
  },
  {
    project: 'Depot Margo',
    name: 'Verdeelde goederen (verzonnen)',
    unit: 'kilo',
    fold: 'sum',
    decimals: 0,
    targets: [{ year: 2021, value: 24_000 }],
    from: 1400,
    to: 2600,
  },
  {
    project: 'OnderOns in Sint-Truiden',
    name: 'Bezoekers op één dag (verzonnen)',
    unit: 'bezoekers',
    fold: 'highest',
    decimals: 0,
    targets: [],
    from: 12,
    to: 48,
  },
  {
    project: 'Zorgzame buurten',
    name: 'Tevredenheid van bewoners (verzonnen)',
    unit: 'punten op 10',
    fold: 'mean',
    decimals: 1,
    targets: [{ year: 2021, value: 7.5 }],
    from: 6,
    to: 9,
  },
]

/** Measures with a value a month in two years, the same at each load; their names say that they are made up. */
export function madeUpMeasures(): MadeUpMeasure[] {
  return recipes.map(({ from, to, ...recipe }) => {
    const random = randomFrom(`${recipe.project} ${recipe.name} waarden`)
    const scale = 10 ** recipe.decimals
    const months = Array.from({ length: 24 }, (_, index) => ({
      year: 2021 + Math.floor(index / 12),
      month: (index % 12) + 1,
    }))
    const values = months.map(({ year, month }) => ({
      on: calendarDate(`${year}-${String(month).padStart(2, '0')}-${String(random.whole(10, 27))}`),
      value: random.whole(from * scale, to * scale) / scale,
      note: '',
    }))
    return { ...recipe, values }
  })
}
