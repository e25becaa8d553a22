import type { Language } from '../../platform/core/language.ts'
import type { Collected } from '../collect.ts'
import type { YearlyWords } from './words.ts'

/** What the chapters are written with. */
export interface Writing {
  collected: Collected
  words: YearlyWords
  language: Language
}
