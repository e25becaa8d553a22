import { addDays, type CalendarDate, weekday, yearOf } from '../../platform/core/calendar-date.ts'
import { type Language, localeOf } from '../../platform/core/language.ts'

/** The Monday-to-Sunday week of a date as its seven days. */
export function daysOfWeek(monday: CalendarDate): CalendarDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))
}

/** *maandag 16 maart* */
export function formatDay(date: CalendarDate, language: Language): string {
  return written(date, language, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** *16/03/2021*: for tables. */
export function formatShortDate(date: CalendarDate, language: Language): string {
  return written(date, language, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** *15 – 21 maart 2021*; both months when the week lies in two. */
export function formatWeek(monday: CalendarDate, language: Language): string {
  const sunday = addDays(monday, 6)
  const sameMonth = monday.slice(0, 7) === sunday.slice(0, 7)
  const first = written(monday, language, sameMonth ? { day: 'numeric' } : { day: 'numeric', month: 'long' })
  return `${first} – ${written(sunday, language, { day: 'numeric', month: 'long', year: 'numeric' })}`
}

/** The number of the week by ISO 8601: week 1 holds the first Thursday of the year. */
export function weekNumber(date: CalendarDate): number {
  const thursday = addDays(date, 4 - weekday(date))
  const firstDay = Date.UTC(yearOf(thursday), 0, 1)
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - firstDay) / (7 * 86_400_000)) + 1
}

/** The moment of a change as a person reads it: *16 maart 2021, 14:05*, in Brussels. */
export function formatMoment(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(localeOf(language), {
    timeZone: 'Europe/Brussels',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

function written(date: CalendarDate, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(localeOf(language), { timeZone: 'UTC', ...parts })
}
