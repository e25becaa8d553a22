import type { Bilingual } from '../../platform/core/language.ts'
import type { Breakdown } from '../core/model.ts'

/** The columns of a closed list of names, in its order. */
export function columnsOf(names: Readonly<Record<string, Bilingual>>): Breakdown[] {
  return Object.entries(names).map(([key, label]) => ({ key, label }))
}

/** The columns of words that are kept as they are written in Dutch. */
export function columnsOfWords(words: readonly Bilingual[]): Breakdown[] {
  return words.map((label) => ({ key: label.nl, label }))
}
