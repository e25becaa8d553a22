import { Distribution } from './distribution.ts'

/**
 * Whether a number of participations is unusual beside the others of the same project and kind: those
 * of the year up to and with its month, itself left out. Three methods look at it; it is a finding when
 * at least two of them agree, or when only one can say anything and does.
 *
 * And it must matter: more than twice what is usually the most, or less than half of what is usually the
 * least. Where one or two heads are usual every third would be a question otherwise, and what is looked
 * for is a number that was mistyped.
 */
export const outlierMethods = ['zScore', 'modifiedZScore', 'range'] as const
export type OutlierMethod = (typeof outlierMethods)[number]

/** With fewer others there is too little to compare with, and nothing is said. */
export const fewestOthers = 8

export interface Outlier {
  methods: OutlierMethod[]
  /** Eight in ten of the others lie from `low` to `high` (10th and 90th percentile by nearest rank). */
  usual: { low: number; high: number }
  /** How many others it was compared with. */
  compared: number
}

/** What there is to say of a value: a finding, nothing, or that there are too few others. */
export type OutlierAnswer = Outlier | 'usual' | 'too-few'

/** Each method says yes, no, or that it cannot say (`null`). */
type Method = (value: number, others: Distribution) => boolean | null

/**
 * z-score: more than 3 standard deviations from the mean of the others (the three-sigma rule;
 * Pukelsheim, *The Three Sigma Rule*, The American Statistician 48, 1994). The value itself is left
 * out, because within n values no z-score exceeds (n - 1) / √n (Shiffler 1988). Cannot say when the
 * others are all equal.
 */
const zScore: Method = (value, others) => {
  const deviation = others.standardDeviation()
  return deviation === 0 ? null : Math.abs(value - others.mean()) > 3 * deviation
}

/**
 * Modified z-score: 0.6745 · |x - median| / MAD above 3.5 (Iglewicz and Hoaglin, *How to Detect and
 * Handle Outliers*, ASQC 1993). When more than half of the others are equal the MAD is zero; then the
 * mean absolute deviation stands in: |x - median| / (1.253314 · MeanAD), where √(π / 2) = 1.253314
 * makes it estimate the standard deviation of a normal distribution. Cannot say when all are equal.
 */
const modifiedZScore: Method = (value, others) => {
  const distance = Math.abs(value - others.median())
  const mad = others.medianDeviation()
  if (mad > 0) return 0.6745 * distance > 3.5 * mad
  const meanDeviation = others.meanDeviation()
  return meanDeviation === 0 ? null : distance > 3.5 * 1.253314 * meanDeviation
}

/** Min-max: more than twice the highest of the others, or less than half of the lowest. */
const range: Method = (value, others) => value > 2 * others.highest() || value * 2 < others.lowest()

const methods: Record<OutlierMethod, Method> = { zScore, modifiedZScore, range }

/** Looks at one value beside a distribution of which it is part itself. */
export function judgeValue(value: number, all: Distribution): OutlierAnswer {
  const others = all.without(value)
  if (others.size < fewestOthers) return 'too-few'
  const usual = { low: others.percentile(0.1), high: others.percentile(0.9) }
  if (value <= 2 * usual.high && value * 2 >= usual.low) return 'usual'
  const answers = outlierMethods.map((name) => ({ name, says: methods[name](value, others) }))
  const able = answers.filter(({ says }) => says !== null)
  const agreeing = answers.filter(({ says }) => says === true).map(({ name }) => name)
  if (agreeing.length < Math.min(2, able.length)) return 'usual'
  return { methods: agreeing, usual, compared: others.size }
}

/** Looks at each of a list of values beside the others. */
export function judgeValues(values: readonly number[]): OutlierAnswer[] {
  const all = Distribution.ofValues(values)
  return values.map((value) => judgeValue(value, all))
}
