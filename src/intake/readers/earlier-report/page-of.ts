import { flemishTemplate } from './flemish-template.ts'
import { type Reading, startReading } from './notes.ts'
import { type TextLine, textLines } from './text-lines.ts'
import { vocabularyOf } from './words.ts'

/** Lays lines out as the extraction does: a blank line under each, and one more for an empty text. */
export function layOut(...texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '\n\n' : `${text} \n\n`)).join('')
}

/** The lines of a small text, for tests. */
export function pageOf(...texts: readonly string[]): TextLine[] {
  return textLines(layOut(...texts))
}

/** A reading that knows the words of a small text, for tests. */
export function readingOf(...texts: readonly string[]): Reading {
  return startReading(flemishTemplate, vocabularyOf(texts))
}
