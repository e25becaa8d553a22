import { z } from 'zod'
import { CalendarDate, calendarDate } from './calendar-date.ts'

/** A stretch of whole days, both ends included. */
export const Period = z
  .object({ from: CalendarDate, to: CalendarDate })
  .refine(({ from, to }) => from <= to, { message: 'a period ends on or after the day it begins' })
export type Period = z.infer<typeof Period>

export const Year = z.number().int().min(1990).max(2100)

/** 1 January to 31 December of a calendar year. */
export function yearPeriod(year: number): Period {
  return { from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) }
}

export function includes(period: Period, date: CalendarDate): boolean {
  return period.from <= date && date <= period.to
}
