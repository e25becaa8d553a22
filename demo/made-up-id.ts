import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { Random } from './random.ts'

const version7 = 0x7000
const variant = 0x8000

/** A UUID of version 7 on a date, of which the random part is drawn: the same seed, the same id. */
export function madeUpId<I extends string>(random: Random, date: CalendarDate): I {
  const time = hex(Date.parse(`${date}T12:00:00Z`), 12)
  const third = hex(version7 + random.whole(0, 0xfff), 4)
  const fourth = hex(variant + random.whole(0, 0x3fff), 4)
  const last = hex(random.whole(0, 0xffffff), 6) + hex(random.whole(0, 0xffffff), 6)
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${fourth}-${last}` as I
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
