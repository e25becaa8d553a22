import { addDays, type CalendarDate, calendarDate, formatMonth } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Period } from '../../platform/core/period.ts'
import type { AskedPart, AskedPeriod, Asks, Scope } from './model.ts'

/** The days of a year, of a quarter of it (1 to 4) or of a month of it (1 to 12). */
export function periodOf({ year, quarter, month }: AskedPeriod): Period {
  if (month !== undefined) return monthsOf(year, month, 1)
  if (quarter !== undefined) return monthsOf(year, quarter * 3 - 2, 3)
  return monthsOf(year, 1, 12)
}

function monthsOf(year: number, first: number, count: number): Period {
  const next = first + count
  const until = next > 12 ? dayOf(year + 1, 1) : dayOf(year, next)
  return { from: dayOf(year, first), to: addDays(until, -1) }
}

function dayOf(year: number, month: number): CalendarDate {
  return calendarDate(`${year}-${String(month).padStart(2, '0')}-01`)
}

/** What is counted over, for a period and perhaps a part of the organisation. */
export function scopeOf(asked: AskedPeriod & AskedPart): Scope {
  const { projectId, municipality } = asked
  return {
    ...periodOf(asked),
    ...(projectId === undefined ? {} : { projectId }),
    ...(municipality === undefined ? {} : { municipality }),
  }
}

/** What of a question an indicator does not answer; `null` when it makes sense. */
export function notAsked(asks: Asks, asked: AskedPeriod & AskedPart): keyof Asks | null {
  if (asked.month !== undefined && !asks.month) return 'month'
  if (asked.quarter !== undefined && asked.month === undefined && !asks.quarter) return 'quarter'
  if (asked.projectId !== undefined && !asks.project) return 'project'
  if (asked.municipality !== undefined && !asks.municipality) return 'municipality'
  return null
}

/** How many days a period has, both ends included. */
export function daysIn({ from, to }: Period): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1
}

const quarterNames = {
  nl: (quarter: number, year: number) => `kwartaal ${quarter} van ${year}`,
  en: (quarter: number, year: number) => `quarter ${quarter} of ${year}`,
}

/** A period in words: *2021*, *kwartaal 2 van 2021*, *maart 2021*. */
export function periodName({ year, quarter, month }: AskedPeriod, language: Language): string {
  if (month !== undefined) return `${formatMonth(month, language)} ${year}`
  return quarter === undefined ? String(year) : quarterNames[language](quarter, year)
}
