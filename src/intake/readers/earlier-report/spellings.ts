/** A name in the spelling used most, with every spelling of it. */
export interface SpelledName {
  name: string
  spellings: string[]
  lines: number[]
}

interface Tally {
  counts: Map<string, number>
  lines: Set<number>
}

/** Names that a report spells in more than one way, told apart by `keyOf`. */
export class Spellings {
  private readonly tallies = new Map<string, Tally>()

  constructor(private readonly keyOf: (name: string) => string) {}

  /** Counts one use of a name. */
  add(name: string, lines: readonly number[] = []): void {
    const key = this.keyOf(name)
    const tally = this.tallies.get(key) ?? { counts: new Map(), lines: new Set() }
    tally.counts.set(name, (tally.counts.get(name) ?? 0) + 1)
    for (const line of lines) tally.lines.add(line)
    this.tallies.set(key, tally)
  }

  /** The spelling used most, the first of them on a tie; `name` itself when it was never counted. */
  usual(name: string): string {
    const tally = this.tallies.get(this.keyOf(name))
    return tally ? mostUsed(tally) : name
  }

  /** Every name in the order in which it was met first. */
  all(): SpelledName[] {
    return [...this.tallies.values()].map((tally) => ({
      name: mostUsed(tally),
      spellings: [...tally.counts.keys()],
      lines: [...tally.lines].sort((a, b) => a - b),
    }))
  }
}

function mostUsed({ counts }: Tally): string {
  let best = ''
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name
  return best
}
