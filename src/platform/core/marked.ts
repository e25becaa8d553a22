import { z } from 'zod'

/** A piece of a text, and whether it is one of the words that were looked for. */
export const Marked = z.object({ text: z.string(), marked: z.boolean() })
export type Marked = z.infer<typeof Marked>

/** What PostgreSQL puts around a word that was found: two characters that nobody types, never HTML. */
export const marks = { begin: '\u0002', end: '\u0003' } as const

/** The pieces of a text in which the words that were found stand between the marks. */
export function piecesOf(text: string): Marked[] {
  const pieces: Marked[] = []
  for (const part of text.split(marks.begin)) {
    const end = part.indexOf(marks.end)
    if (end >= 0) pieces.push({ text: part.slice(0, end), marked: true })
    const rest = part.slice(end + 1)
    if (rest !== '') pieces.push({ text: rest, marked: false })
  }
  return pieces
}
