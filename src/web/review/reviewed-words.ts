import { formatNumber, type Language } from '../../platform/core/language.ts'
import type { Reviewed } from '../../review/core/model.ts'
import { paths } from '../paths.ts'
import { findingWords } from './finding-words.ts'

/** A registration in a few words: *Soepmoment, 420 deelnames*, or the subject of a contact. */
export function titleOf({ kind, participations, subject }: Reviewed, language: Language): string {
  if (kind === null || participations === null) return subject ?? ''
  return `${kind[language]}, ${findingWords[language].participations(formatNumber(participations, language))}`
}

/** Where a registration is shown. */
export function linkOf({ recordKind, id }: Reviewed): string {
  return paths.registration(recordKind === 'activity' ? 'activiteit' : 'contact', id)
}
