import { addDays, type CalendarDate } from '../../platform/core/calendar-date.ts'
import { type Judgement, unanswered } from '../../platform/core/judgement.ts'
import { judgeText } from '../../platform/core/personal-data.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { closingProblem } from './closing-problems.ts'
import type { ActivityDraft, ContactDraft, LegalKind } from './model.ts'
import { type Month, monthOf } from './month.ts'
import { registrationProblem as problem } from './problems.ts'

interface ProjectTerm {
  start: CalendarDate | null
  end: CalendarDate | null
}

/** What is known of the calendar: today, the months that are closed, and where a correction comes from. */
interface Calendar {
  today: CalendarDate
  closedMonths: ReadonlySet<Month>
  /** The date of what is corrected: it may not leave a closed month either. */
  keptDate?: CalendarDate | undefined
}

/** Individual contacts with more heads than this are asked about: it was probably a group. */
const manyForIndividual = 10

/** Judges an activity against its project's term, its kind and the calendar. */
export function judgeActivity(
  draft: ActivityDraft,
  facts: Calendar & { project: ProjectTerm; legalKind: LegalKind },
): Judgement {
  const questions = [...dateQuestions(draft.date, facts.project, facts.today)]
  if (facts.legalKind === 'individual' && draft.participations > manyForIndividual) {
    questions.push(problem('many-for-individual', { participations: draft.participations }))
  }
  const referred = draft.referrals.reduce((sum, referral) => sum + referral.count, 0)
  if (referred > draft.participations) {
    questions.push(problem('more-referred-than-present', { referred, participations: draft.participations }))
  }
  return settle(draft, facts, questions, [
    draft.partnerIds,
    draft.referrals.map((referral) => `${referral.partnerId} ${referral.warm}`),
  ])
}

/** Judges a contact against its project's term and the calendar. */
export function judgeContact(draft: ContactDraft, facts: Calendar & { project: ProjectTerm }): Judgement {
  return settle(draft, facts, dateQuestions(draft.date, facts.project, facts.today), [draft.partnerIds])
}

/** The refusals of dates in closed months, one a month; none when all may change. */
export function judgeMonths(dates: readonly CalendarDate[], closedMonths: ReadonlySet<Month>): Problem[] {
  const closed = [...new Set(dates.map(monthOf))].filter((month) => closedMonths.has(month))
  return closed.map((month) => closingProblem('month-closed', { month }))
}

function dateQuestions(date: CalendarDate, project: ProjectTerm, today: CalendarDate): Problem[] {
  const questions: Problem[] = []
  if (date > today) questions.push(problem('date-in-future', { date }))
  else if (date < addDays(today, -366)) questions.push(problem('long-ago', { date }))
  if (project.start !== null && date < project.start) {
    questions.push(problem('before-project-start', { date, start: project.start }))
  }
  if (project.end !== null && date > project.end) {
    questions.push(problem('after-project-end', { date, end: project.end }))
  }
  return questions
}

function settle(
  draft: { date: CalendarDate; note: string; subject?: string; confirmed: string[] },
  { closedMonths, keptDate = draft.date }: Calendar,
  questions: Problem[],
  lists: string[][],
): Judgement {
  const text = judgeText(`${draft.subject ?? ''}\n${draft.note}`)
  const refusals = [...judgeMonths([draft.date, keptDate], closedMonths), ...text.refusals]
  if (lists.some((list) => new Set(list).size < list.length)) refusals.push(problem('repeated-partner'))
  return {
    refusals,
    questions: unanswered([...questions, ...text.questions], draft),
  }
}
