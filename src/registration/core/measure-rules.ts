import { type CalendarDate, yearOf } from '../../platform/core/calendar-date.ts'
import type { Fold, MeasureYear, Thousandths } from './measure-model.ts'
import { measureProblem as problem } from './measure-problems.ts'

/** A value as the folds need it; the later of one day is the one that was noted later. */
export interface Noted {
  id: string
  on: CalendarDate
  value: Thousandths
  notedAt: string
}

/** How many thousandths the last decimal of a measure is worth: 1 decimal is 100. */
export function stepOf(decimals: number): number {
  return 10 ** (3 - decimals)
}

const folds: Record<Fold, (values: readonly Noted[], decimals: number) => number> = {
  sum: (values) => total(values),
  latest: (values) => values.reduce((latest, one) => (isLater(one, latest) ? one : latest)).value,
  mean: (values, decimals) => roundedShare(total(values), values.length, stepOf(decimals)),
  highest: (values) => values.reduce((highest, one) => Math.max(highest, one.value), 0),
}

/**
 * What values come to together, in thousandths; `null` when there is none. Only whole numbers are
 * added up, so that parts and whole agree to the last decimal; a mean is rounded half up to the
 * decimals of the measure.
 */
export function foldValues(fold: Fold, values: readonly Noted[], decimals: number): Thousandths | null {
  return values.length === 0 ? null : (folds[fold](values, decimals) as Thousandths)
}

function total(values: readonly Noted[]): number {
  return values.reduce((sum, one) => sum + one.value, 0)
}

function isLater(one: Noted, other: Noted): boolean {
  return keyOf(one) > keyOf(other)
}

function keyOf({ on, notedAt, id }: Noted): string {
  return `${on} ${notedAt} ${id}`
}

/** `whole / parts`, rounded half up to a multiple of `step`, by whole numbers only. */
function roundedShare(whole: number, parts: number, step: number): number {
  const unit = BigInt(parts) * BigInt(step)
  return Number((2n * BigInt(whole) + unit) / (2n * unit)) * step
}

/** The years that have a value or a target, the latest first. */
export function yearsOfMeasure(
  { fold, decimals }: { fold: Fold; decimals: number },
  values: readonly Noted[],
  targets: readonly { year: number; value: Thousandths }[],
): MeasureYear[] {
  const years = new Set([...values.map(({ on }) => yearOf(on)), ...targets.map(({ year }) => year)])
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const own = values.filter(({ on }) => yearOf(on) === year)
      const target = targets.find((one) => one.year === year)?.value ?? null
      return { year, figure: foldValues(fold, own, decimals), target, values: own.length }
    })
}

/** Hundredths of the target that are reached, rounded down: 100 only when it is reached indeed. */
export function reachedOf(figure: Thousandths, target: Thousandths): number {
  return Number((BigInt(figure) * 100n) / BigInt(target))
}

/** Throws `value-in-future`, `measure-ended` and `value-decimals`. */
export function checkValue(
  measure: { name: string; decimals: number; endedOn: CalendarDate | null },
  { on, value }: { on: CalendarDate; value: Thousandths },
  today: CalendarDate,
): void {
  const { name, decimals, endedOn } = measure
  if (on > today) throw problem('value-in-future')
  if (endedOn !== null && on > endedOn) throw problem('measure-ended', { name, on: endedOn })
  checkDecimals(value, decimals)
}

/** Throws `measure-year-twice` and `value-decimals`. */
export function checkTargets(
  targets: readonly { year: number; value: Thousandths }[],
  decimals: number,
): void {
  const seen = new Set<number>()
  for (const { year, value } of targets) {
    if (seen.has(year)) throw problem('measure-year-twice', { year: String(year) })
    seen.add(year)
    checkDecimals(value, decimals)
  }
}

function checkDecimals(value: Thousandths, decimals: number): void {
  if (value % stepOf(decimals) !== 0) throw problem('value-decimals', { decimals })
}
