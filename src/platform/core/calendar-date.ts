import { z } from 'zod'
import { type Language, localeOf } from './language.ts'

declare const brand: unique symbol

/**
 * A calendar date `YYYY-MM-DD` in Europe/Brussels. It is never a `Date`: a day has no hour and no
 * time zone. Strings compare as dates do.
 */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The date when `text` names a day that exists, else `null`. Checked by round trip, because
 * `new Date('2021-02-30')` is a day in March.
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = shape.exec(text)
  if (!match) return null
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  return date.toISOString().slice(0, 10) === text ? (text as CalendarDate) : null
}

/** The date `text` names; throws a `RangeError` when there is no such day. For constants and tests. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (date === null) throw new RangeError(`${text} is not a calendar date`)
  return date
}

export const CalendarDate = z
  .string()
  .refine((text) => parseCalendarDate(text) !== null, { message: 'not a calendar date' })
  .transform((text) => text as CalendarDate)
  .meta({ format: 'date', examples: ['2021-03-16'] })

const brusselsDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar date in Brussels at an instant. */
export function brusselsDate(instant: Date): CalendarDate {
  return brusselsDay.format(instant) as CalendarDate
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

/** `date` moved by a number of days, which may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10) as CalendarDate
}

/** Day of the week, 1 is Monday and 7 is Sunday (ISO 8601). */
export function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** The Monday on or before `date`. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekday(date))
}

/** A date as a person reads it: *16 maart 2021*. */
export function formatDate(date: CalendarDate, language: Language): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** The name of a month, 1 to 12: *maart*. */
export function formatMonth(month: number, language: Language): string {
  return new Date(Date.UTC(2000, month - 1, 1)).toLocaleDateString(localeOf(language), {
    timeZone: 'UTC',
    month: 'long',
  })
}
