import { z } from 'zod'
import { addDays, type CalendarDate, formatMonth } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Period } from '../../platform/core/period.ts'

/** A calendar month `YYYY-MM`. Strings compare as months do. */
export const Month = z
  .string()
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, { message: 'not a calendar month' })
  .brand('Month')
  .meta({ examples: ['2021-03'] })
export type Month = z.infer<typeof Month>

/** The month in which a day lies. */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7) as Month
}

export function firstDayOf(month: Month): CalendarDate {
  return `${month}-01` as CalendarDate
}

/** The month that lies a number of months later, or earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number)
  const moved = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1))
  return moved.toISOString().slice(0, 7) as Month
}

/** The first and the last day of a month. */
export function periodOfMonth(month: Month): Period {
  return { from: firstDayOf(month), to: addDays(firstDayOf(addMonths(month, 1)), -1) }
}

/** Whether the last day of a month has passed. */
export function isOver(month: Month, today: CalendarDate): boolean {
  return periodOfMonth(month).to < today
}

/** A month as a person reads it: *maart 2021*. */
export function monthName(month: Month, language: Language): string {
  return `${formatMonth(Number(month.slice(5)), language)} ${month.slice(0, 4)}`
}
