import type { TextLine } from './text-lines.ts'
import { textWidth } from './text-width.ts'
import { plain } from './words.ts'

/** A label as it was found: lines that hold nothing else, and what follows it on its last line. */
export interface FoundLabel {
  printed: TextLine[]
  value: TextLine[]
  /** Index of the line after the label. */
  next: number
}

/** Finds `label` at the start of line `index`; a narrow column may have broken it over lines. */
export function labelAt(lines: readonly TextLine[], index: number, label: string): FoundLabel | null {
  const wanted = plain(label).split(' ')
  const printed: TextLine[] = []
  let at = index
  while (wanted.length > 0) {
    const line = lines[at]
    const words = line?.text.split(' ') ?? []
    const count = matchingWords(words, wanted)
    if (!line || count === 0) return null
    wanted.splice(0, count)
    at += 1
    if (count === words.length) printed.push(line)
    else if (wanted.length > 0) return null
    else return { printed, value: [withText(line, words.slice(count).join(' '))], next: at }
  }
  return { printed, value: [], next: at }
}

function matchingWords(words: readonly string[], wanted: readonly string[]): number {
  const first = words.findIndex((word, index) => plain(word) !== wanted[index])
  return first < 0 ? Math.min(words.length, wanted.length) : first
}

function withText(line: TextLine, text: string): TextLine {
  return { ...line, text, width: textWidth(text) }
}
