/** A name as it is kept: composed letters, single spaces, none around it. */
export function tidyName(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A spelling without accents and case: two that are equal in this are one spelling. */
export function plainSpelling(text: string): string {
  return tidyName(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
}

/** The spellings by which a partner is found: its own name first, then each other spelling once. */
export function spellingsOf(name: string, others: readonly string[]): string[] {
  const spellings = new Map<string, string>()
  for (const spelling of [name, ...others].map(tidyName)) {
    const plain = plainSpelling(spelling)
    if (plain !== '' && !spellings.has(plain)) spellings.set(plain, spelling)
  }
  return [...spellings.values()]
}

/** Words that an abbreviation often leaves out: CGG is *Centrum voor Geestelijke Gezondheidszorg*. */
export const smallWords: ReadonlySet<string> = new Set(
  'aan bij de der des en het in met of op te ten ter van voor vzw ’t d l du la le les et pour'.split(' '),
)
const shortestAbbreviation = 3
const longestAbbreviation = 8

/**
 * Other spellings under which people look for a partner with this name: what stands between brackets,
 * the name without it, and its initials with and without the small words.
 */
export function suggestSpellings(name: string): string[] {
  const tidy = tidyName(name)
  const bare = tidyName(tidy.replace(/\([^()]*\)/g, ' '))
  const bracketed = [...tidy.matchAll(/\(([^()]*)\)/g)].map((match) => tidyName(match[1] ?? ''))
  const known = plainSpelling(tidy)
  // OCMW Linde has an abbreviation already: its initials would be nobody's spelling.
  const initials = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(tidy) ? [] : initialsOf(bare)
  return spellingsOf('', [bare, ...bracketed, ...initials]).filter(
    (spelling) => spelling.length >= shortestAbbreviation && plainSpelling(spelling) !== known,
  )
}

function initialsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !smallWords.has(word.toLowerCase()))
  return [words, telling]
    .filter((list) => list.length >= shortestAbbreviation && list.length <= longestAbbreviation)
    .map((list) =>
      list
        .map((word) => [...word][0])
        .join('')
        .toUpperCase(),
    )
}
