import type { TextLine } from './text-lines.ts'
import { textWidth } from './text-width.ts'

/** A word less than this far from fitting may have been kept off the line by the real font. */
const widthMargin = 0.8

const linkAtEnd = /(?:https?:\/\/|www\.)\S*[^-\s]$/i

/**
 * Whether `line` is the rest of the text that `above` is part of, in a column of `column` ems. When
 * its first word still fitted on the line above, the author broke the line and something new starts.
 */
export function goesOn(above: TextLine, line: TextLine, column: number): boolean {
  if (line.afterGap || line.width > column + widthMargin) return false
  if (linkAtEnd.test(above.text) && !startsLow(line.text)) return false
  const fitted = above.width + textWidth(` ${unbreakableStart(line.text)}`) <= column - widthMargin
  if (!fitted || /[-,(/]$/.test(above.text)) return true
  return startsLow(line.text) && !/[.!?]$/.test(above.text)
}

/** The first word; a number and what it counts stay on one line. */
function unbreakableStart(text: string): string {
  return /^\d+ \S+/.exec(text)?.[0] ?? text.split(' ', 1)[0] ?? ''
}

/** Whether the first letter or digit is a small letter, so that no sentence can start here. */
export function startsLow(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)
}
