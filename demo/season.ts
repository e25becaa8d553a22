import { addDays, type CalendarDate, weekday } from '../src/platform/core/calendar-date.ts'
import { type Period, yearPeriod } from '../src/platform/core/period.ts'
import { demonstrationYear } from './facts.ts'
import { type Random, weighted } from './random.ts'

/** How a kind of work follows the year: what the lockdown thins, what it brings, what needs summer. */
const rhythms = ['group', 'personal', 'remote', 'outdoors', 'school'] as const
export type Rhythm = (typeof rhythms)[number]

/** Months in which groups could hardly meet. */
export const lockdownMonths: readonly number[] = [1, 2, 3, 4, 11, 12]

/** Flemish school holidays of 2021. */
const schoolHolidays: readonly Period[] = [
  holiday('01-01', '01-03'),
  holiday('02-15', '02-21'),
  holiday('04-03', '04-18'),
  holiday('07-01', '08-31'),
  holiday('11-01', '11-07'),
  holiday('12-25', '12-31'),
]

/** Legal holidays on weekdays in 2021: nobody works. */
const closedDays: ReadonlySet<string> = new Set(
  ['01-01', '04-05', '05-13', '05-24', '07-21', '11-01', '11-11'].map((day) => `${demonstrationYear}-${day}`),
)

function holiday(from: string, to: string): Period {
  const year = demonstrationYear
  return { from: `${year}-${from}` as CalendarDate, to: `${year}-${to}` as CalendarDate }
}

/** From Monday to Sunday: work with people has its evenings, and the odd Saturday. */
const weekdayWeights = [0.8, 1.1, 1.15, 1.1, 0.8, 0.18, 0.04]

const lockdownWeights: Record<Rhythm, number> = {
  group: 0.3,
  school: 0.45,
  outdoors: 0.5,
  personal: 1.25,
  remote: 2.2,
}

const holidayWeights: Record<Rhythm, number> = {
  group: 0.55,
  school: 0.05,
  outdoors: 1,
  personal: 0.65,
  remote: 0.6,
}

const summerMonths: readonly number[] = [5, 6, 7, 8, 9]

/** How much of a rhythm's work falls on a day, against other days; 0 is none. */
export function weightOfDay(rhythm: Rhythm, date: CalendarDate): number {
  if (closedDays.has(date)) return 0
  const month = Number(date.slice(5, 7))
  const isHoliday = schoolHolidays.some(({ from, to }) => from <= date && date <= to)
  return (
    (weekdayWeights[weekday(date) - 1] ?? 0) *
    (isLockdown(date) ? lockdownWeights[rhythm] : 1) *
    (isHoliday ? holidayWeights[rhythm] : 1) *
    (rhythm === 'outdoors' && summerMonths.includes(month) ? 2.5 : 1)
  )
}

export function isLockdown(date: CalendarDate): boolean {
  return lockdownMonths.includes(Number(date.slice(5, 7)))
}

function everyDay({ from, to }: Period): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

const yearDays = everyDay(yearPeriod(demonstrationYear)).map((date) => ({
  date,
  weights: Object.fromEntries(rhythms.map((rhythm) => [rhythm, weightOfDay(rhythm, date)])) as Record<
    Rhythm,
    number
  >,
}))

interface Term {
  start: CalendarDate | null
  end: CalendarDate | null
}

function daysWithin({ start, end }: Term) {
  return yearDays.filter(({ date }) => (start === null || start <= date) && (end === null || date <= end))
}

/** How many days of the year a term covers; an open start or end covers all. */
export function daysActive(term: Term): number {
  return daysWithin(term).length
}

/** Draws dates of the year within a term, as the season has them for each rhythm. */
export function datesWithin(term: Term): (rhythm: Rhythm, random: Random) => CalendarDate {
  const days = daysWithin(term)
  const drawer = (rhythm: Rhythm) =>
    weighted(days.map(({ date, weights }) => [date, weights[rhythm]] as const))
  const drawers = Object.fromEntries(rhythms.map((rhythm) => [rhythm, drawer(rhythm)])) as Record<
    Rhythm,
    ReturnType<typeof drawer>
  >
  return (rhythm, random) => drawers[rhythm](random)
}
