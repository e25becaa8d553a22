/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to but not 1. */
  fraction(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  /** True in `share` of the cases: 0 is never, 1 is always. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** Up to `count` different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[]
}

/** FNV-1a: a text as a 32-bit number, so that each project draws from its own source. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

/** Numbers by mulberry32, seeded by a text. */
export function randomFrom(seed: string): Random {
  let state = hashOf(seed)
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1))
  return {
    fraction,
    whole,
    chance: (share) => fraction() < share,
    pick: <T>(items: readonly T[]) => {
      if (items.length === 0) throw new RangeError('There is nothing to pick from.')
      return items[whole(0, items.length - 1)] as T
    },
    some: (items, count) => {
      const places = new Set<number>()
      while (places.size < Math.min(count, items.length)) places.add(whole(0, items.length - 1))
      return items.filter((_, place) => places.has(place))
    },
  }
}

/** A drawer that takes each item as often as its weight says. Throws when no weight is above zero. */
export function weighted<T>(weights: readonly (readonly [T, number])[]): (random: Random) => T {
  const items: T[] = []
  const ends: number[] = []
  let total = 0
  for (const [item, weight] of weights) {
    if (weight <= 0) continue
    total += weight
    items.push(item)
    ends.push(total)
  }
  if (items.length === 0) throw new RangeError('No weight is above zero.')
  return (random) => items[firstAbove(ends, random.fraction() * total)] as T
}

/** The place of the first of the rising `ends` that lies above `value`. */
function firstAbove(ends: readonly number[], value: number): number {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? Number.POSITIVE_INFINITY) > value) high = middle
    else low = middle + 1
  }
  return low
}
