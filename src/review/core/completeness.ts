/**
 * Which weeks of a project miss registrations, measured by the project's own rhythm. Weeks are ISO
 * weeks from Monday to Sunday, given in their order; a count is of activities and contacts together.
 */

/** How many weeks before a week tell what is usual: half a year. */
export const trailingWeeks = 26
/** With fewer weeks in which something was registered, there is no rhythm to miss. */
const fewestActiveWeeks = 4
/** A week with less than this part of a usual one is thin: 1 / 3. */
const thinPart = 3
/** Holidays are seen only by at least so many projects that register in most weeks. */
const fewestWitnesses = 3

/**
 * What a week of a project is:
 * - `outside`: not wholly within its term;
 * - `unknown`: too little before it to know a rhythm;
 * - `quiet`: nothing, when most of the organisation registered nothing: a holiday;
 * - `pause`: nothing, as is usual between two weeks of this project;
 * - `missing`: nothing, for longer than is usual;
 * - `thin`: something, but less than a third of a usual week;
 * - `fine`: as usual, or more.
 */
export const weekStates = ['outside', 'unknown', 'quiet', 'pause', 'missing', 'thin', 'fine'] as const
export type WeekState = (typeof weekStates)[number]

export interface JudgedWeek {
  state: WeekState
  count: number
  /** The median of the weeks before it in which something was registered; `null` when there is no rhythm. */
  usual: number | null
}

/** One project's weeks: how much was registered, and whether the week lies within the term. */
export interface ProjectWeeks {
  counts: readonly number[]
  running: readonly boolean[]
}

/**
 * The weeks in which most of the organisation registered nothing: of the projects that registered
 * something in at least half of their weeks before, more than half did not. Multiplying counts changes
 * nothing here, nor below: only nothing is missing.
 */
export function quietWeeks(projects: readonly ProjectWeeks[]): boolean[] {
  const length = Math.max(0, ...projects.map(({ counts }) => counts.length))
  return Array.from({ length }, (_, week) => {
    const witnesses = projects.filter((project) => project.running[week] && isRegular(project, week))
    const silent = witnesses.filter(({ counts }) => counts[week] === 0).length
    return witnesses.length >= fewestWitnesses && silent * 2 > witnesses.length
  })
}

function isRegular({ counts, running }: ProjectWeeks, week: number): boolean {
  const before = weeksBefore(week).filter((one) => running[one])
  const active = before.filter((one) => isActive(counts, one)).length
  return active >= fewestActiveWeeks && active * 2 >= before.length
}

/** Judges every week of a project by the half year before it, holidays left out. */
export function judgeWeeks({ counts, running }: ProjectWeeks, quiet: readonly boolean[]): JudgedWeek[] {
  const counting = (week: number) => running[week] === true && quiet[week] !== true
  return counts.map((count, week): JudgedWeek => {
    const before = weeksBefore(week).filter(counting)
    const active = before.filter((one) => isActive(counts, one))
    if (!running[week]) return { state: 'outside', count, usual: null }
    if (active.length < fewestActiveWeeks) return { state: 'unknown', count, usual: null }
    const usual = median(active.map((one) => counts[one] ?? 0))
    if (count > 0) return { state: count * thinPart < usual ? 'thin' : 'fine', count, usual }
    if (quiet[week]) return { state: 'quiet', count, usual }
    const places = before.flatMap((one, place) => (isActive(counts, one) ? [place] : []))
    const silence = before.length - (places.at(-1) ?? 0)
    return { state: silence >= usualGap(places) ? 'missing' : 'pause', count, usual }
  })
}

/**
 * How many weeks lie between one week with registrations and the next in nine cases out of ten (the 90th
 * percentile by nearest rank): 1 is every week, 2 is every other week.
 */
function usualGap(places: readonly number[]): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
  gaps.sort((a, b) => a - b)
  return gaps[Math.ceil(gaps.length * 0.9) - 1] ?? 1
}

function weeksBefore(week: number): number[] {
  const first = Math.max(0, week - trailingWeeks)
  return Array.from({ length: week - first }, (_, index) => first + index)
}

function isActive(counts: readonly number[], week: number): boolean {
  return (counts[week] ?? 0) > 0
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}
