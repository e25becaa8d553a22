const marks = /\p{M}/gu
const apart = /[^\p{L}\p{N}]+/gu

/** `text` for comparing: lower case, no accents, only letters and digits with one space between words. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(apart, ' ').trim()
}

/** `plain` without the spaces, for words that a table or a line end has split. */
export function squashed(text: string): string {
  return plain(text).replaceAll(' ', '')
}

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** The words of a report: what tells whether a hyphen at a line end belongs to the word. */
export function vocabularyOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [found] of line.matchAll(word)) words.add(found.toLowerCase())
  }
  return words
}
