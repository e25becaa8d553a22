import { plain } from './words.ts'

/** Which name of a list another name is: its index, or why there is none. */
export type Match = { index: number } | { index: null; more: boolean }

/** Below this likeness two names are not the same project. */
const leastLikeness = 0.7

/** Far more pairs than any report has; a text with more is no report, and comparing takes minutes. */
const mostPairs = 1_000_000

/** A second name this close makes the choice a guess. */
const clearLead = 0.1

/**
 * Finds for every name the same one in `others`, spelling mistakes and missing words allowed. Equal
 * names find each other first; what is left is matched only when it is clearly the best for both. A
 * name goes to one only: the first of equal names, and none of names that are only alike.
 */
export function matchNames(names: readonly string[], others: readonly string[]): Match[] {
  const own = groupByName(names)
  const other = groupByName(others)
  const matches = names.map((): Match => ({ index: null, more: false }))
  for (const [name, [first]] of own) {
    const same = other.get(name)
    if (first !== undefined && same) matches[first] = onlyOf(same)
  }
  const left = wordsByName([...own.keys()].filter((name) => !other.has(name)))
  const open = wordsByName([...other.keys()].filter((name) => !own.has(name)))
  if (left.size * open.size > mostPairs) return matches
  for (const [name, words] of left) {
    const [index, again] = own.get(name) ?? []
    if (index !== undefined && again === undefined) matches[index] = alike(name, words, left, open, other)
  }
  return matches
}

type Names = ReadonlyMap<string, readonly string[]>

function groupByName(names: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const group = groups.get(plain(name))
    if (group) group.push(index)
    else groups.set(plain(name), [index])
  }
  return groups
}

function wordsByName(names: readonly string[]): Names {
  return new Map(names.map((name) => [name, name.split(' ')]))
}

function onlyOf(indexes: readonly number[]): Match {
  const [index, more] = indexes
  return index === undefined || more !== undefined ? { index: null, more: more !== undefined } : { index }
}

/** The name in `open` that is most like this one, if this is in turn the one most like it. */
function alike(
  name: string,
  words: readonly string[],
  left: Names,
  open: Names,
  other: ReadonlyMap<string, readonly number[]>,
): Match {
  const best = mostAlike(words, open)
  if (best.name === null) return { index: null, more: best.more }
  const back = mostAlike(open.get(best.name) ?? [], left)
  return back.name === name ? onlyOf(other.get(best.name) ?? []) : { index: null, more: false }
}

function mostAlike(words: readonly string[], names: Names): { name: string | null; more: boolean } {
  const likely = [...names]
    .map(([name, others]) => ({ name, likeness: likeness(words, others) }))
    .filter((one) => one.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
  const [best, second] = likely
  const more = best !== undefined && second !== undefined && best.likeness - second.likeness < clearLead
  return { name: best && !more ? best.name : null, more }
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
