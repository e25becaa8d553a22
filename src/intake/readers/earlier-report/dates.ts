import { type CalendarDate, parseCalendarDate } from '../../../platform/core/calendar-date.ts'
import type { DoubtCode } from '../../core/doubts.ts'

/** A day as it was read: the date, or why there is none. */
export type ReadDate = { date: CalendarDate } | { date: null; doubt: 'impossible-date' | 'unreadable-date' }

const dayMonthYear = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/

/** The date that `written` names in Flemish notation, day first: `1/3/2020` or `28.04.2022`. */
export function readDate(written: string): ReadDate {
  const [, day, , month, year] = dayMonthYear.exec(written.trim()) ?? []
  if (day === undefined || month === undefined || year === undefined) {
    return { date: null, doubt: 'unreadable-date' }
  }
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date === null ? { date, doubt: 'impossible-date' } : { date }
}

/** A term as it was read. */
export interface ReadTerm {
  start: CalendarDate | null
  end: CalendarDate | null
  doubts: { code: DoubtCode; written: string }[]
}

/** The first and the last day of a term written as `1/3/2020 - 31/12/2022`, with any dash. */
export function readTerm(written: string): ReadTerm {
  const dates = written.split(/\s*[-–—−]\s*/)
  const [first, last] = dates
  if (dates.length !== 2 || first === undefined || last === undefined) {
    return { start: null, end: null, doubts: [{ code: 'unreadable-date', written }] }
  }
  const doubts: ReadTerm['doubts'] = []
  const dayOf = (text: string) => {
    const read = readDate(text)
    if (read.date === null) doubts.push({ code: read.doubt, written: text.trim() || written })
    return read.date
  }
  const start = dayOf(first)
  const end = dayOf(last)
  if (start !== null && end !== null && end < start) doubts.push({ code: 'term-ends-before-start', written })
  return { start, end, doubts }
}
