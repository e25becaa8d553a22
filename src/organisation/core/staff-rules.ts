import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { type Judgement, unanswered } from '../../platform/core/judgement.ts'
import { judgeText } from '../../platform/core/personal-data.ts'
import type { Problem } from '../../platform/core/problem.ts'
import type {
  AssignmentDraft,
  EmployeeDraft,
  FundingDraft,
  TrainingDraft,
  VolunteersDraft,
} from './staff-model.ts'
import { staffProblem as problem } from './staff-problems.ts'
import { busiestDay, type FteSpan, lasts, type Span } from './staff-time.ts'

/** One full-time job. More on one day is asked about: a handover or overtime may be so. */
const fullTime = 100

type EmployeeTerm = Pick<EmployeeDraft, 'code' | 'start' | 'end'>

/** Judges an employee with the assignments that are there already. */
export function judgeEmployee(
  draft: EmployeeDraft,
  { assignments }: { assignments: readonly Span[] },
): Judgement {
  const { start, end } = draft
  const refusals: Problem[] = []
  if (end !== null && end < start) refusals.push(problem('employee-ends-before-start', { start, end }))
  const count = assignments.filter((span) => span.from < start || endsAfter(span, end)).length
  if (refusals.length === 0 && count > 0) refusals.push(problem('assignments-outside-employment', { count }))
  return settle(draft, draft.code, { refusals, questions: [] })
}

/** Judges an assignment against its employee's term and the employee's other assignments. */
export function judgeAssignment(
  draft: AssignmentDraft,
  { employee, others }: { employee: EmployeeTerm; others: readonly FteSpan[] },
): Judgement {
  const { from, to } = draft
  const { code, start, end } = employee
  const refusals: Problem[] = []
  if (
    (draft.purpose === 'theme') !== (draft.themeId !== null) ||
    (draft.purpose === 'project') !== (draft.projectId !== null)
  ) {
    refusals.push(problem('assignment-for-nothing'))
  }
  if (to !== null && to < from)
    return { refusals: [problem('assignment-ends-before-start', { from, to })], questions: [] }
  if (from < start) refusals.push(problem('assignment-before-employment', { code, start }))
  if (end !== null && endsAfter(draft, end))
    refusals.push(problem('assignment-after-employment', { code, end }))
  const { date, fte } = busiestDay([...others, draft], draft)
  const questions = fte > fullTime ? [problem('more-than-full-time', { code, date, fte: fte / 100 })] : []
  return settle(draft, '', { refusals, questions })
}

/** Judges a training against its employee's term and the calendar of `today`. */
export function judgeTraining(
  draft: TrainingDraft,
  { employee, today }: { employee: EmployeeTerm; today: CalendarDate },
): Judgement {
  const { date } = draft
  const questions: Problem[] = []
  if (date > today) questions.push(problem('training-in-future', { date }))
  if (!lasts({ from: employee.start, to: employee.end }, date)) {
    questions.push(problem('training-outside-employment', { code: employee.code, date }))
  }
  return settle(draft, draft.title, { refusals: [], questions })
}

/** Judges a head count of volunteers. */
export function judgeVolunteers({ from, to }: VolunteersDraft): Judgement {
  return { refusals: to < from ? [problem('volunteers-end-before-start', { from, to })] : [], questions: [] }
}

/** Judges an amount of money. */
export function judgeFunding(draft: FundingDraft): Judgement {
  const refusals: Problem[] = []
  if (draft.amount <= 0) refusals.push(problem('amount-not-positive'))
  if (draft.themeId !== null && draft.projectId !== null) refusals.push(problem('funding-for-two'))
  return settle(draft, draft.funder, { refusals, questions: [] })
}

function endsAfter({ to }: Span, end: CalendarDate | null): boolean {
  return end !== null && (to === null || to > end)
}

function settle(draft: { confirmed: readonly string[] }, text: string, said: Judgement): Judgement {
  const ofText = judgeText(text)
  return {
    refusals: [...said.refusals, ...ofText.refusals],
    questions: unanswered([...said.questions, ...ofText.questions], draft),
  }
}
