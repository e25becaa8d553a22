import { type CalendarDate, parseCalendarDate } from '../platform/core/calendar-date.ts'

/**
 * Readers of an address: what is not well formed counts as not given. The router reads what it has
 * read before once more, so each reader also takes its own answer.
 */
export type RawSearch = Readonly<Record<string, unknown>>

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined
}

export function yearFrom(value: unknown): number | undefined {
  const year = Number(value)
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined
}

export function numberFrom(value: unknown, least: number, most: number): number | undefined {
  const number = Number(value)
  return value !== '' && Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

export function dayFrom(value: unknown): CalendarDate | undefined {
  return typeof value === 'string' ? (parseCalendarDate(value) ?? undefined) : undefined
}

export function flagFrom(value: unknown): true | undefined {
  return value === 'true' || value === true ? true : undefined
}

export function oneOf<V extends string>(values: readonly V[], value: unknown): V | undefined {
  return values.find((one) => one === value)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function idFrom<I extends string>(value: unknown): I | undefined {
  return typeof value === 'string' && uuid.test(value) ? (value as I) : undefined
}
