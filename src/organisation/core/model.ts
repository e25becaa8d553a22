import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Bilingual } from '../../platform/core/language.ts'

/** *Communicatieactie*: what went out, where it appeared, and when: on a day, in a month, or all the time. */
export interface CommunicationAction {
  year: number
  /** Its place in the numbered list of the year. */
  number: number
  outlet: string
  media: readonly string[]
  date: CalendarDate | null
  /** 1 to 12, when the day is not known. */
  month: number | null
  continuous: boolean
}

/** A figure as a published report states it, with where it stands; it is quoted, never computed with. */
export interface StatedFigure {
  year: number
  /** The legal code of its indicator: `2.1`. */
  indicator: string
  label: Bilingual
  value: number
  unit: Bilingual
  source: string
  position: number
}
