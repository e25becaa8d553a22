import type { Bilingual } from '../../platform/core/language.ts'

export type { CommunicationAction } from './communication-model.ts'

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
