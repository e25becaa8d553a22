import { daysFrom, lastDayOf } from '../src/organisation/core/staff-time.ts'
import { addDays, type CalendarDate, calendarDate, yearOf } from '../src/platform/core/calendar-date.ts'
import { demonstrationYear, facts } from './facts.ts'
import { type Random, randomFrom } from './random.ts'

/** A made-up employee: a code, never a name. */
export interface MadeUpEmployee {
  code: string
  start: CalendarDate
  end: CalendarDate | null
}

type Term = Omit<MadeUpEmployee, 'code'>

/** How many employees of 31 December 2021 have how many whole years of service: the facts, and the rest chosen. */
const { under5, from15to19, from25 } = facts.staff.seniority
const longer = [
  { from: 5, to: 9, count: 6 },
  { from: 10, to: 14, count: 8 },
  { from: 15, to: 19, count: from15to19 },
  { from: 20, to: 24, count: 12 },
  { from: 25, to: 39, count: from25 },
]

/** Who came lately: the thirteen with less than five years. */
const recent = [
  '2017-03-01',
  '2017-10-01',
  '2018-02-01',
  '2018-09-03',
  '2019-03-01',
  '2019-05-15',
  '2019-10-01',
  '2020-03-01',
  '2020-08-17',
  '2020-11-01',
  '2021-02-01',
  '2021-05-17',
  '2021-09-01',
].map(calendarDate)

/** Who left in the year: the last of their starts follows from the mean of the year before. */
const leaving = [
  ['2018-01-15', '2021-01-31'],
  ['2016-09-01', '2021-03-31'],
  ['2019-09-01', '2021-06-30'],
  ['2018-11-01', '2021-08-31'],
  ['2019-04-01', '2021-10-15'],
] as const

/** Who left before, so that the years before have leavers too. */
const left = [
  ['2004-09-01', '2019-06-30'],
  ['2017-02-01', '2019-11-15'],
  ['2012-01-09', '2020-03-31'],
  ['2018-04-01', '2020-08-31'],
  ['2008-10-01', '2020-11-30'],
] as const

/** Who came after the year. */
const later = [
  '2022-03-01',
  '2022-09-01',
  '2023-01-09',
  '2023-10-02',
  '2024-02-01',
  '2024-09-02',
  '2025-03-03',
  '2026-02-02',
].map(calendarDate)

/** When one of the longest serving retires, after the year. */
const retirements = ['2022-06-30', '2023-04-30', '2024-08-31', '2025-12-31'].map(calendarDate)

/**
 * Everybody who was employed since 2019, with starts drawn so that the seniority of the last day of
 * 2021 and of 2020 is what the report states.
 */
export function makeUpEmployees(seed: string): MadeUpEmployee[] {
  const random = randomFrom(`${seed} medewerkers`)
  const staying = [...longer.flatMap((group) => startsOf(random, group)), ...recent]
  if (recent.length !== under5) throw new RangeError('The facts count other newcomers than are made up.')
  const starts = shiftedTo(staying, facts.staff.seniority.mean, demonstrationYear)
  const terms: Term[] = [
    ...starts.map((start) => ({ start, end: null })),
    ...leaversOf(starts),
    ...left.map(([start, end]) => ({ start: calendarDate(start), end: calendarDate(end) })),
    ...later.map((start) => ({ start, end: null })),
  ].sort((a, b) => (a.start < b.start ? -1 : 1))
  return terms.map((term, place) => ({
    code: `M-${String(place + 1).padStart(3, '0')}`,
    start: term.start,
    end: term.end ?? retirements[place] ?? null,
  }))
}

/** Starts in the years that give a group its whole years, on the first of a month or so. */
function startsOf(random: Random, group: { from: number; to: number; count: number }): CalendarDate[] {
  return Array.from({ length: group.count }, (_, place) => {
    const year = demonstrationYear - group.from - (place % (group.to - group.from + 1))
    const month = String(random.whole(2, 11)).padStart(2, '0')
    return calendarDate(`${year}-${month}-${random.chance(0.75) ? '01' : '15'}`)
  })
}

/**
 * The starts of those who stay, moved within their calendar year until the mean seniority on the last
 * day of the year is `mean`: first by as much as there is room for, then by what is left.
 */
function shiftedTo(starts: readonly CalendarDate[], mean: number, year: number): CalendarDate[] {
  let surplus = serviceDays(starts, lastDayOf(year)) - daysOfMean(mean, starts.length)
  return starts.map((start) => {
    if (surplus === 0 || yearOf(start) > demonstrationYear - 5) return start
    const moved = withinYear(addDays(start, surplus), yearOf(start))
    surplus -= daysFrom(start, moved)
    return moved
  })
}

/** A date in February to November of its year: far from the days on which a year of service turns. */
function withinYear(date: CalendarDate, year: number): CalendarDate {
  const [first, last] = [calendarDate(`${year}-02-01`), calendarDate(`${year}-11-15`)]
  if (date < first) return first
  return date > last ? last : date
}

/** Those who left in the year; the last start is what the mean of the year before asks for. */
function leaversOf(starts: readonly CalendarDate[]): Term[] {
  const lastYear = demonstrationYear - 1
  const there = starts.filter((start) => start <= lastDayOf(lastYear))
  const terms = leaving.map(([start, end]) => ({ start: calendarDate(start), end: calendarDate(end) }))
  const all = [...there, ...terms.map(({ start }) => start)]
  const surplus =
    serviceDays(all, lastDayOf(lastYear)) - daysOfMean(facts.staff.seniority.meanBefore, all.length)
  return terms.map((term, place) => (place === 1 ? { ...term, start: addDays(term.start, surplus) } : term))
}

function serviceDays(starts: readonly CalendarDate[], on: CalendarDate): number {
  return starts.reduce((sum, start) => sum + daysFrom(start, on), 0)
}

/** The middle of what rounds to a mean, whether or not the last day itself is counted. */
function daysOfMean(years: number, count: number): number {
  return Math.round((years * 365.25 - 0.5) * count)
}
