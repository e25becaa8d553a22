import { facts } from './facts.ts'

/**
 * The parts of the staff that the report gives a sum of: the neighbourhoods, the other themes, and what
 * is not directly with the target group; each within the decreed formation or not.
 */
export const cells = {
  neighbourhoodDecreed: { part: 'neighbourhood', decreed: true },
  neighbourhood: { part: 'neighbourhood', decreed: false },
  otherDecreed: { part: 'other', decreed: true },
  other: { part: 'other', decreed: false },
  indirectDecreed: { part: 'indirect', decreed: true },
  indirect: { part: 'indirect', decreed: false },
} as const
export type Cell = keyof typeof cells
export const everyCell = Object.keys(cells) as Cell[]

/** The years of which the report says what the staff came to. */
export const solvedYears = [2019, 2020, 2021] as const
export type SolvedYear = (typeof solvedYears)[number]

/** How many of those who stay work in each cell when the year begins; the rest work in `other`. */
export const heads: Partial<Record<Cell, number>> = {
  neighbourhoodDecreed: 7,
  neighbourhood: 8,
  otherDecreed: 24,
  indirectDecreed: 6,
  indirect: 7,
}

/** What cells come to in a year, in hundredths of FTE. An exact one has an employee who fills it up. */
export interface Goal {
  cells: readonly Cell[]
  fte: number
  /** In which cell somebody fills up the sum to the day. */
  filledIn: Cell | null
}

const { formation, fte, neighbourhoodFte, directPercent } = facts.staff
const hundredths = (value: number) => Math.round(value * 100)

/** Of 2019 the report says the decreed formation only. */
const total = { 2019: 4580, 2020: hundredths(fte[2020]), 2021: hundredths(fte[2021]) }
const neighbourhood = {
  2019: 1010,
  2020: hundredths(neighbourhoodFte[2020]),
  2021: hundredths(neighbourhoodFte[2021]),
}
const directShare = { 2019: 0.83, 2020: 0.83, 2021: directPercent / 100 }
const neighbourhoodDecreed = { 2019: 520, 2020: 530, 2021: 700 }
const otherDecreed = { 2019: 1630, 2020: 1620, 2021: 1370 }

/** The sums of a year, each resting on those before it. */
export function goalsOf(year: SolvedYear): Goal[] {
  const direct = Math.round(total[year] * directShare[year])
  return [
    { cells: ['neighbourhoodDecreed'], fte: neighbourhoodDecreed[year], filledIn: null },
    {
      cells: ['neighbourhoodDecreed', 'neighbourhood'],
      fte: neighbourhood[year],
      filledIn: 'neighbourhood',
    },
    { cells: ['otherDecreed'], fte: otherDecreed[year], filledIn: null },
    {
      cells: ['neighbourhoodDecreed', 'otherDecreed', 'indirectDecreed'],
      fte: hundredths(formation.realised[year]),
      filledIn: 'indirectDecreed',
    },
    {
      cells: ['neighbourhoodDecreed', 'neighbourhood', 'otherDecreed', 'other'],
      fte: direct,
      filledIn: 'other',
    },
    { cells: everyCell, fte: total[year], filledIn: 'indirect' },
  ]
}
