import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { type Judgement, unanswered } from '../../platform/core/judgement.ts'
import { type Actor, mayInProject, reachOf } from '../../platform/core/permissions.ts'
import { judgeText } from '../../platform/core/personal-data.ts'
import type { Problem } from '../../platform/core/problem.ts'
import type { SignalDraft, StepKind, Weight } from './signal-model.ts'
import { signalProblem as problem } from './signal-problems.ts'

/** Days without a step after which something that was raised is a dead end. */
export const patience = 90

/** What the rule of dead ends needs to know of the steps of a bundle or a signal. */
export interface StepsTaken {
  raised: boolean
  hasResult: boolean
  lastStepOn: CalendarDate | null
}

/**
 * Whole days without a step, when it is a dead end (*doodlopend*): raised, no result, and no step for
 * ninety days or more. `null` when it is none.
 */
export function deadEndDays(
  { raised, hasResult, lastStepOn }: StepsTaken,
  today: CalendarDate,
): number | null {
  if (!raised || hasResult || lastStepOn === null) return null
  const days = daysBetween(lastStepOn, today)
  return days >= patience ? days : null
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

/** What the steps say, in any order. */
export function stepsTaken(steps: readonly { kind: StepKind; date: CalendarDate }[]): StepsTaken {
  return {
    raised: steps.some(({ kind }) => kind === 'raised'),
    hasResult: steps.some(({ kind }) => kind === 'result'),
    lastStepOn: steps.reduce<CalendarDate | null>(
      (last, { date }) => (last === null || date > last ? date : last),
      null,
    ),
  }
}

/** Judges a signal, on the phone and on the server: a need that was heard, without persons. */
export function judgeSignal(draft: SignalDraft, today: CalendarDate): Judgement {
  const { refusals, questions } = judgeText(`${draft.text}\n${draft.tags.join('\n')}`)
  const late = draft.date > today ? [problem('signal-in-future', { date: draft.date })] : []
  return {
    refusals: [...refusals, ...late],
    questions: unanswered(questions, draft),
  }
}

interface StepToJudge {
  kind: StepKind
  date: CalendarDate
  bodyId: string | null
  partnerId: string | null
  text: string
}

/** What stands in the way of a step: nothing, or why not. */
export function refusalsOfStep(step: StepToJudge, today: CalendarDate): Problem[] {
  const refusals = [...judgeText(step.text).refusals]
  if (step.date > today) refusals.push(problem('step-in-future', { date: step.date }))
  if (step.bodyId !== null && step.partnerId !== null) refusals.push(problem('step-with-two'))
  if (step.kind === 'raised' && step.bodyId === null && step.partnerId === null) {
    refusals.push(problem('raised-nowhere'))
  }
  if (step.kind !== 'raised' && step.text === '') refusals.push(problem('step-without-words'))
  return refusals
}

/**
 * Whether the actor decides over a bundle that holds signals of these projects: rename it, take steps
 * with it, withdraw it. A lead does when all are of the own projects; one that is still empty is anybody's
 * who makes policy.
 */
export function mayDecideOver(actor: Actor, projectIds: readonly ProjectId[]): boolean {
  if (reachOf(actor, 'policy.write') === 'none') return false
  return projectIds.every((projectId) => mayInProject(actor, 'policy.write', projectId))
}

/** The heaviest first: more signals, then more projects, municipalities and months. */
export function heavierFirst(a: Weight, b: Weight): number {
  return (
    b.signals - a.signals ||
    b.projects - a.projects ||
    b.municipalities - a.municipalities ||
    b.months - a.months
  )
}
