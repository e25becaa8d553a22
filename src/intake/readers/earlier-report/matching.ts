import { plain } from './words.ts'

/** Which name of a list another name is: its index, or why there is none. */
export type Match = { index: number } | { index: null; more: boolean }

/** Below this likeness two names are not the same project. */
const leastLikeness = 0.7

/** A second name this close makes the choice a guess. */
const clearLead = 0.1

/**
 * Finds for every name the same one in `others`, spelling mistakes and missing words allowed. Equal
 * names find each other first; what is left is matched only when it is clearly the best for both.
 */
export function matchNames(names: readonly string[], others: readonly string[]): Match[] {
  const open = new Map(others.map((name, index) => [index, wordsOf(name)]))
  const byKey = new Map(others.map((name, index) => [plain(name), index]))
  const matches = names.map((name): Match => {
    const index = byKey.get(plain(name))
    return index !== undefined && open.delete(index) ? { index } : { index: null, more: false }
  })
  const left = matches.flatMap((match, index) => (match.index === null ? [index] : []))
  const rest = left.map((index) => ({ index, words: wordsOf(names[index] ?? '') }))
  for (const { index, words } of rest) {
    const best = bestOf(words, open)
    if (best.index === null) {
      matches[index] = best
      continue
    }
    const back = bestOf(open.get(best.index) ?? [], new Map(rest.map((one) => [one.index, one.words])))
    matches[index] = back.index === index ? best : { index: null, more: back.index === null && back.more }
  }
  return matches
}

function bestOf(words: readonly string[], candidates: ReadonlyMap<number, readonly string[]>): Match {
  const likely = [...candidates]
    .map(([index, other]) => ({ index, likeness: likeness(words, other) }))
    .filter((one) => one.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
  const [best, second] = likely
  if (!best) return { index: null, more: false }
  if (second && best.likeness - second.likeness < clearLead) return { index: null, more: true }
  return { index: best.index }
}

function wordsOf(name: string): string[] {
  return plain(name).split(' ')
}

/** Share of the words that two names have in common, 0 to 1; a word may have one letter wrong. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let common = 0
  for (const word of one) {
    const at = left.findIndex((candidate) => sameWord(word, candidate))
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return (2 * common) / (one.length + other.length)
}

const shortestWithMistake = 6

/** Whether two words are equal, or long and one letter apart. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < shortestWithMistake) return false
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const after = (word: string, skipped: number) => word.slice(start + skipped)
  return (
    after(one, 1) === after(other, 1) ||
    after(one, 0) === after(other, 1) ||
    after(one, 1) === after(other, 0)
  )
}
