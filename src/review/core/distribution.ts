/**
 * How often each number occurs, in the order of the numbers. Participations are small whole numbers, so
 * that a project's year has few different ones: what follows costs by those, not by registrations.
 */
export class Distribution {
  /** How many there are in all. */
  readonly size: number

  private constructor(private readonly entries: readonly (readonly [value: number, count: number])[]) {
    this.size = entries.reduce((sum, [, count]) => sum + count, 0)
  }

  /** From how often values occur; a value may stand in it more than once. */
  static of(occurrences: Iterable<readonly [value: number, count: number]>): Distribution {
    const counts = new Map<number, number>()
    for (const [value, count] of occurrences) counts.set(value, (counts.get(value) ?? 0) + count)
    return new Distribution([...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b))
  }

  static ofValues(values: readonly number[]): Distribution {
    return Distribution.of(values.map((value) => [value, 1]))
  }

  /** The same with this value once less. */
  without(value: number): Distribution {
    return new Distribution(
      this.entries.flatMap(([one, count]) =>
        one !== value ? [[one, count] as const] : count > 1 ? [[one, count - 1] as const] : [],
      ),
    )
  }

  mean(): number {
    return this.entries.reduce((sum, [value, count]) => sum + value * count, 0) / this.size
  }

  /** Of a sample: divided by n - 1. Zero for fewer than two. */
  standardDeviation(): number {
    if (this.size < 2) return 0
    const mean = this.mean()
    const squares = this.entries.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0)
    return Math.sqrt(squares / (this.size - 1))
  }

  median(): number {
    return (this.ranked(Math.ceil(this.size / 2)) + this.ranked(Math.floor(this.size / 2) + 1)) / 2
  }

  /** MAD: the median of the distances to the median. */
  medianDeviation(): number {
    return this.deviations().median()
  }

  /** The mean of the distances to the median. */
  meanDeviation(): number {
    return this.deviations().mean()
  }

  lowest(): number {
    return this.ranked(1)
  }

  highest(): number {
    return this.ranked(this.size)
  }

  /** By nearest rank: the smallest value with at least this share at or below it. */
  percentile(share: number): number {
    return this.ranked(Math.max(1, Math.ceil(share * this.size)))
  }

  private deviations(): Distribution {
    const median = this.median()
    return Distribution.of(this.entries.map(([value, count]) => [Math.abs(value - median), count]))
  }

  /** The value at a rank, counted from 1. */
  private ranked(rank: number): number {
    let passed = 0
    for (const [value, count] of this.entries) {
      passed += count
      if (passed >= rank) return value
    }
    return this.entries.at(-1)?.[0] ?? 0
  }
}
