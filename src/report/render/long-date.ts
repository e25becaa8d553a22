import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { type Language, localeOf } from '../../platform/core/language.ts'

/** `24 november 2026`. */
export function longDate(date: CalendarDate, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}
