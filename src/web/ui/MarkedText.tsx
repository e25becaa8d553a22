import type { Marked } from '../../platform/core/marked.ts'

/** A text with the words that were looked for marked. */
export function MarkedText({ pieces }: { pieces: readonly Marked[] }) {
  return pieces.map(({ text, marked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have their place and nothing else
    marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  )
}
