import { daysFrom, later, type Span } from '../../organisation/core/staff-time.ts'
import { type CalendarDate, yearOf } from '../../platform/core/calendar-date.ts'
import { yearPeriod } from '../../platform/core/period.ts'

/** The days that a line of time shows: whole years, from the first span to the last or to now. */
export interface Scale {
  from: CalendarDate
  to: CalendarDate
}

export function scaleOf(spans: readonly Span[], today: CalendarDate): Scale {
  const years = spans.flatMap(({ from, to }) => [yearOf(from), yearOf(to ?? later(from, today))])
  return { from: yearPeriod(Math.min(...years)).from, to: yearPeriod(Math.max(...years)).to }
}

/** Where a span begins on the line and how long it is, in per cent of the line. */
export function placeOnLine({ from, to }: Span, scale: Scale): { left: number; width: number } {
  const whole = daysFrom(scale.from, scale.to) + 1
  const last = to === null || to > scale.to ? scale.to : to
  return {
    left: (daysFrom(scale.from, from) / whole) * 100,
    width: ((daysFrom(from, last) + 1) / whole) * 100,
  }
}

const mostTicks = 10

/** The years to write along the line: each, or every so many when there are too many to read. */
export function ticksOf(scale: Scale): { year: number; left: number }[] {
  const [first, last] = [yearOf(scale.from), yearOf(scale.to)]
  const step = Math.ceil((last - first + 1) / mostTicks)
  const years = Array.from(
    { length: Math.ceil((last - first + 1) / step) },
    (_, place) => first + place * step,
  )
  return years.map((year) => ({ year, left: placeOnLine({ ...yearPeriod(year) }, scale).left }))
}
