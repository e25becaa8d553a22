import { addDays, type CalendarDate, calendarDate } from '../../platform/core/calendar-date.ts'
import { type Period, yearPeriod } from '../../platform/core/period.ts'

/** A stretch of days of which the end may be open. */
export interface Span {
  from: CalendarDate
  to: CalendarDate | null
}

/** A stretch with hundredths of a full-time equivalent. */
export interface FteSpan extends Span {
  fte: number
}

const day = 86_400_000
const daysOfYear = 365.25

/** The days from one date to another: 0 on the same day. */
export function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day
}

/** How many days of a period a span lasts, both ends included. */
export function daysWithin(span: Span, period: Period): number {
  const from = later(span.from, period.from)
  const to = span.to !== null && span.to < period.to ? span.to : period.to
  return Math.max(0, daysFrom(from, to) + 1)
}

export function daysInYear(year: number): number {
  const { from, to } = yearPeriod(year)
  return daysFrom(from, to) + 1
}

/** What spans come to over a year, in hundredths of FTE, not rounded: each counts by the part of the year it lasts. */
export function fteOfYear(spans: readonly FteSpan[], year: number): number {
  const period = yearPeriod(year)
  const fteDays = spans.reduce((sum, span) => sum + span.fte * daysWithin(span, period), 0)
  return fteDays / daysInYear(year)
}

/** What spans come to on one day, in hundredths of FTE. */
export function fteOnDay(spans: readonly FteSpan[], on: CalendarDate): number {
  return spans.reduce((sum, span) => (lasts(span, on) ? sum + span.fte : sum), 0)
}

/** Whether a day lies in a span. */
export function lasts(span: Span, on: CalendarDate): boolean {
  return span.from <= on && (span.to === null || on <= span.to)
}

/**
 * The most that spans come to on one day of `within`, and the first day on which they do; 0 on its
 * first day when nothing lasts. A sweep: the sum changes only where a span begins or has ended.
 */
export function busiestDay(spans: readonly FteSpan[], within: Span): { date: CalendarDate; fte: number } {
  const changes = spans.filter((span) => meets(span, within)).flatMap((span) => changesOf(span, within))
  changes.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.fte - b.fte))
  let most = { date: within.from, fte: 0 }
  let fte = 0
  changes.forEach((change, place) => {
    fte += change.fte
    if (changes[place + 1]?.date !== change.date && fte > most.fte) most = { date: change.date, fte }
  })
  return most
}

/** The later of two dates. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  if (a < b) return b
  return a
}

function meets(a: Span, b: Span): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

function changesOf(span: FteSpan, within: Span): { date: CalendarDate; fte: number }[] {
  const begins = { date: later(span.from, within.from), fte: span.fte }
  if (span.to === null || (within.to !== null && span.to >= within.to)) return [begins]
  return [begins, { date: addDays(span.to, 1), fte: -span.fte }]
}

/** *Anciënniteit*: years of service on a day, with their fraction; 0 before the start. */
export function seniorityYears(start: CalendarDate, on: CalendarDate): number {
  return Math.max(0, daysFrom(start, on)) / daysOfYear
}

/** Whole years of service on a day, counted by anniversaries. */
export function wholeYearsOfService(start: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(start.slice(0, 4))
  return Math.max(0, on.slice(5) < start.slice(5) ? years - 1 : years)
}

/** 31 December of a year: the day on which seniority is counted. */
export function lastDayOf(year: number): CalendarDate {
  return calendarDate(`${year}-12-31`)
}
