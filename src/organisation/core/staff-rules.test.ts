import { describe, expect, it } from 'vitest'
import { Cents, FteHundredths, Minutes } from '../../platform/core/amounts.ts'
import { calendarDate as day } from '../../platform/core/calendar-date.ts'
import { newId } from '../../platform/core/ids.ts'
import type { Problem } from '../../platform/core/problem.ts'
import type { AssignmentDraft, EmployeeDraft, FundingDraft, TrainingDraft } from './staff-model.ts'
import {
  judgeAssignment,
  judgeEmployee,
  judgeFunding,
  judgeTraining,
  judgeVolunteers,
} from './staff-rules.ts'

const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code)
const said = ({ refusals, questions }: { refusals: Problem[]; questions: Problem[] }) => [
  codes(refusals),
  codes(questions),
]
const fine = [[], []]
const employee: EmployeeDraft = {
  id: newId(),
  code: 'M-014',
  start: day('2015-03-01'),
  end: day('2021-09-30'),
  confirmed: [],
}
const assignment = (changes: Partial<AssignmentDraft> = {}): AssignmentDraft => ({
  id: newId(),
  employeeId: employee.id,
  from: day('2021-01-01'),
  to: day('2021-06-30'),
  fte: FteHundredths.parse(60),
  purpose: 'overhead',
  themeId: null,
  projectId: null,
  direct: false,
  decreed: true,
  confirmed: [],
  ...changes,
})
const judge = (
  draft: AssignmentDraft,
  others = [assignment({ from: day('2020-01-01'), fte: FteHundredths.parse(40) })],
) => said(judgeAssignment(draft, { employee, others }))

describe('an employee', () => {
  it('does not leave before the start', () => {
    const wrong = { ...employee, end: day('2015-02-28') }
    expect(said(judgeEmployee(wrong, { assignments: [] }))).toEqual([['employee-ends-before-start'], []])
    expect(said(judgeEmployee({ ...wrong, end: wrong.start }, { assignments: [] }))).toEqual(fine)
  })
  it('leaves when the assignments have ended', () => {
    const open = { from: day('2020-01-01'), to: null }
    const ended = { from: day('2020-01-01'), to: day('2021-09-30') }
    expect(said(judgeEmployee(employee, { assignments: [ended] }))).toEqual(fine)
    expect(said(judgeEmployee(employee, { assignments: [open, ended] }))).toEqual([
      ['assignments-outside-employment'],
      [],
    ])
    expect(said(judgeEmployee({ ...employee, end: null }, { assignments: [open] }))).toEqual(fine)
  })
  it('is no national number', () => {
    const numbered = { ...employee, code: '85073003328' }
    expect(said(judgeEmployee(numbered, { assignments: [] }))[0]).toEqual(['holds-national-number'])
  })
})

describe('an assignment', () => {
  it('lies within the employment', () => {
    expect(judge(assignment())).toEqual(fine)
    expect(judge(assignment({ from: day('2015-02-28') }))).toEqual([['assignment-before-employment'], []])
    expect(judge(assignment({ to: day('2021-10-01') }))).toEqual([['assignment-after-employment'], []])
    expect(judge(assignment({ to: null }))).toEqual([['assignment-after-employment'], []])
    expect(judge(assignment({ to: day('2020-12-31') }))).toEqual([['assignment-ends-before-start'], []])
  })
  it('is for one thing', () => {
    const themeId = newId<NonNullable<AssignmentDraft['themeId']>>()
    expect(judge(assignment({ purpose: 'theme' }))).toEqual([['assignment-for-nothing'], []])
    expect(judge(assignment({ purpose: 'project', themeId }))).toEqual([['assignment-for-nothing'], []])
    expect(judge(assignment({ themeId }))).toEqual([['assignment-for-nothing'], []])
    expect(judge(assignment({ purpose: 'theme', themeId }))).toEqual(fine)
  })
  it('asks when a day comes to more than a full-time job, and says which', () => {
    const more = assignment({ fte: FteHundredths.parse(61) })
    const others = [assignment({ from: day('2021-03-01'), fte: FteHundredths.parse(40) })]
    const [question] = judgeAssignment(more, { employee, others }).questions
    expect(question?.code).toBe('more-than-full-time')
    expect(question?.sentence('nl')).toContain('Op 1 maart 2021 komt M-014 hiermee aan 1,01 VTE.')
    expect(judge({ ...more, confirmed: ['more-than-full-time'] }, others)).toEqual(fine)
    expect(judge(more, [])).toEqual(fine)
  })
})

describe('a training', () => {
  const training = (date: string): TrainingDraft => ({
    id: newId(),
    employeeId: employee.id,
    date: day(date),
    minutes: Minutes.parse(360),
    formal: true,
    title: 'Groepen begeleiden',
    confirmed: [],
  })
  const today = day('2021-06-15')
  it('of today is fine; one to come and one outside the employment are asked about', () => {
    const ask = (date: string) => said(judgeTraining(training(date), { employee, today }))
    expect(ask('2021-06-15')).toEqual(fine)
    expect(ask('2021-06-16')).toEqual([[], ['training-in-future']])
    expect(ask('2015-02-28')).toEqual([[], ['training-outside-employment']])
    expect(ask('2021-10-01')).toEqual([[], ['training-in-future', 'training-outside-employment']])
  })
})

describe('volunteers and means', () => {
  it('end on or after the day they begin', () => {
    const judged = (to: string) =>
      said(
        judgeVolunteers({ id: newId(), projectId: newId(), heads: 3, from: day('2021-02-01'), to: day(to) }),
      )
    expect(judged('2021-02-01')).toEqual(fine)
    expect(judged('2021-01-31')).toEqual([['volunteers-end-before-start'], []])
  })
  it('are more than nothing, and for one', () => {
    const grant: FundingDraft = {
      id: newId(),
      year: 2021,
      source: 'local',
      funder: 'Stad Linde',
      themeId: newId(),
      projectId: null,
      amount: Cents.parse(1),
      confirmed: [],
    }
    expect(said(judgeFunding(grant))).toEqual(fine)
    expect(said(judgeFunding({ ...grant, amount: Cents.parse(0) }))).toEqual([['amount-not-positive'], []])
    expect(said(judgeFunding({ ...grant, projectId: newId() }))).toEqual([['funding-for-two'], []])
    expect(said(judgeFunding({ ...grant, funder: 'BE68 5390 0754 7034' }))).toEqual([['holds-iban'], []])
  })
})
