import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ObjectiveId, ThemeId } from '../../platform/core/ids.ts'
import type { Period } from '../../platform/core/period.ts'
import type { ProjectField, Term } from './model.ts'
import type { ProjectChange } from './motion-model.ts'
import { motionProblem as problem } from './motion-problems.ts'

/** What the rules need to know of an operational objective. */
export interface ObjectiveState {
  name: string
  themeId: ThemeId
  endedOn: CalendarDate | null
  plan: Period
  /** The day of its latest change; `null` when it is as the plan began. */
  changedOn: CalendarDate | null
}

/** Throws `day-outside-plan`. */
export function checkPlanDay({ from, to }: Period, on: CalendarDate): void {
  if (on < from || on > to) throw problem('day-outside-plan', { from, to })
}

/** Throws `objective-ended`, `day-outside-plan` and `objective-changed-later`. */
export function checkObjectiveChange(objective: ObjectiveState, on: CalendarDate): void {
  const { name, endedOn, plan, changedOn } = objective
  if (endedOn !== null) throw problem('objective-ended', { name, on: endedOn })
  checkPlanDay(plan, on)
  if (changedOn !== null && on < changedOn) throw problem('objective-changed-later', { later: changedOn })
}

/**
 * A project counts for another theme from a day of its term on, later than any change before it.
 * Throws `theme-unchanged`, `theme-change-before-term`, `theme-change-after-term`, `theme-changed-later`.
 */
export function checkThemeChange(
  project: { themeId: ThemeId; term: Pick<Term, 'start' | 'end'>; changedOn: CalendarDate | null },
  { themeId, from }: { themeId: ThemeId; from: CalendarDate },
): void {
  const { term, changedOn } = project
  if (themeId === project.themeId) throw problem('theme-unchanged')
  if (term.start !== null && from < term.start)
    throw problem('theme-change-before-term', { start: term.start })
  if (term.end !== null && from > term.end) throw problem('theme-change-after-term', { end: term.end })
  if (changedOn !== null && from <= changedOn) throw problem('theme-changed-later', { later: changedOn })
}

type Filled = Pick<ProjectChange, ProjectField>

/**
 * What a change says, as it is kept: municipalities without repeats and sorted by code unit, what a
 * project mainly contributes to first. Throws `contribution-twice`.
 */
export function tidyProject({ phase, description, municipalities, contributions }: Filled): Filled {
  const ids = new Set(contributions.map(({ objectiveId }) => objectiveId))
  if (ids.size < contributions.length) throw problem('contribution-twice')
  return {
    phase,
    description,
    municipalities: [...new Set(municipalities)].sort(),
    contributions: (['main', 'also'] as const).flatMap((weight) =>
      contributions.filter((one) => one.weight === weight),
    ),
  }
}

/** Throws `objective-not-found`, and `contribution-to-ended` for one that is new. */
export function checkContributions(
  before: readonly { objectiveId: ObjectiveId }[],
  after: readonly { objectiveId: ObjectiveId }[],
  known: ReadonlyMap<ObjectiveId, { name: string; endedOn: CalendarDate | null }>,
): void {
  const had = new Set(before.map(({ objectiveId }) => objectiveId))
  for (const { objectiveId } of after) {
    const objective = known.get(objectiveId)
    if (objective === undefined) throw problem('objective-not-found')
    if (objective.endedOn !== null && !had.has(objectiveId)) {
      throw problem('contribution-to-ended', { name: objective.name })
    }
  }
}
