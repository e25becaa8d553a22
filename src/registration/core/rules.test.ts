import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDate } from '../../platform/core/calendar-date.ts'
import {
  type ActivityId,
  type ActivityKindId,
  type ContactId,
  newId,
  type PartnerId,
  type ProjectId,
} from '../../platform/core/ids.ts'
import type { Judgement } from '../../platform/core/judgement.ts'
import { personalDataProblems } from '../../platform/core/personal-data.ts'
import { ActivityDraft, ContactDraft, LegalKind } from './model.ts'
import { questionCodes, registrationProblems } from './problems.ts'
import { judgeActivity, judgeContact } from './rules.ts'

const today = calendarDate('2021-06-15')
const term = { start: calendarDate('2020-02-29'), end: calendarDate('2021-12-31') }
const [town, school] = [newId<PartnerId>(), newId<PartnerId>()]

const activity = (change: Partial<ActivityDraft> = {}): ActivityDraft => ({
  id: newId<ActivityId>(),
  projectId: newId<ProjectId>(),
  date: today,
  kindId: newId<ActivityKindId>(),
  setting: 'venue',
  participations: 5,
  partnerIds: [],
  referrals: [],
  note: '',
  confirmed: [],
  ...change,
})
const contact = (change: Partial<ContactDraft> = {}): ContactDraft => ({
  id: newId<ContactId>(),
  projectId: newId<ProjectId>(),
  date: today,
  subject: 'Overleg',
  policy: false,
  level: 'local',
  targetGroupPresent: false,
  setting: 'venue',
  partnerIds: [town],
  bodyId: null,
  note: '',
  confirmed: [],
  ...change,
})
const facts = (change: Partial<Parameters<typeof judgeActivity>[1]> = {}) => ({
  project: { start: null, end: null },
  legalKind: 'gathering' as LegalKind,
  today,
  closedMonths: new Set<never>(),
  ...change,
})
const codes = ({ refusals, questions }: Judgement) => ({
  refusals: refusals.map(({ code }) => code),
  questions: questions.map(({ code }) => code),
})
const asked = (judgement: Judgement) => {
  expect(judgement.refusals).toEqual([])
  return codes(judgement).questions
}
const on = (
  date: CalendarDate,
  project: { start: CalendarDate | null; end: CalendarDate | null } = facts().project,
) => {
  const judged = asked(judgeActivity(activity({ date }), facts({ project })))
  expect(asked(judgeContact(contact({ date }), facts({ project })))).toEqual(judged)
  return judged
}

describe('a date', () => {
  it('today and a year back are fine; tomorrow and longer ago are asked about', () => {
    expect(on(today)).toEqual([])
    expect(on(addDays(today, 1))).toEqual(['date-in-future'])
    expect(on(addDays(today, -366))).toEqual([])
    expect(on(addDays(today, -367))).toEqual(['long-ago'])
  })

  it('is fine on the first and the last day of the project, and not a day beside them', () => {
    const recent = { start: calendarDate('2021-03-01'), end: calendarDate('2021-06-10') }
    expect(on(recent.start, recent)).toEqual([])
    expect(on(recent.end, recent)).toEqual([])
    expect(on(calendarDate('2021-02-28'), recent)).toEqual(['before-project-start'])
    expect(on(calendarDate('2021-06-11'), recent)).toEqual(['after-project-end'])
  })

  it('can be wrong in two ways at once', () => {
    expect(on(calendarDate('2020-02-28'), term)).toEqual(['long-ago', 'before-project-start'])
    expect(on(calendarDate('2022-01-01'), term)).toEqual(['date-in-future', 'after-project-end'])
  })
})

describe('heads', () => {
  const judge = (legalKind: LegalKind, participations: number) =>
    asked(judgeActivity(activity({ participations }), facts({ legalKind })))

  it('more than ten at an individual contact are asked about, at a group never', () => {
    expect(judge('individual', 10)).toEqual([])
    expect(judge('individual', 11)).toEqual(['many-for-individual'])
    for (const kind of LegalKind.options.filter((one) => one !== 'individual')) {
      expect(judge(kind, 10_000), kind).toEqual([])
    }
  })

  it('more people referred than present are asked about', () => {
    const referrals = [
      { partnerId: town, count: 3, warm: true },
      { partnerId: town, count: 2, warm: false },
    ]
    expect(asked(judgeActivity(activity({ participations: 5, referrals }), facts()))).toEqual([])
    const judgement = judgeActivity(activity({ participations: 4, referrals }), facts())
    expect(asked(judgement)).toEqual(['more-referred-than-present'])
    expect(judgement.questions[0]?.sentence('nl')).toBe(
      'Je verwees 5 mensen door, maar er waren 4 deelnames. Klopt dat?',
    )
  })
})

describe('a partner', () => {
  it('stands once in a list', () => {
    expect(codes(judgeActivity(activity({ partnerIds: [town, school] }), facts())).refusals).toEqual([])
    for (const judgement of [
      judgeActivity(activity({ partnerIds: [town, school, town] }), facts()),
      judgeContact(contact({ partnerIds: [town, town] }), facts()),
    ]) {
      expect(codes(judgement).refusals).toEqual(['repeated-partner'])
    }
  })

  it('may get a warm and a cold referral, but no two of a kind', () => {
    const referrals = (second: boolean) => [
      { partnerId: town, count: 1, warm: true },
      { partnerId: town, count: 1, warm: second },
    ]
    expect(codes(judgeActivity(activity({ referrals: referrals(false) }), facts())).refusals).toEqual([])
    expect(codes(judgeActivity(activity({ referrals: referrals(true) }), facts())).refusals).toEqual([
      'repeated-partner',
    ])
  })
})

describe('personal data in a text', () => {
  it.each([
    ['85.07.30-033.28', 'holds-national-number'],
    ['BE68 5390 0754 7034', 'holds-iban'],
    ['an@voorbeeld.be', 'holds-email'],
  ])('%s is refused in a note and in a subject, and cannot be confirmed', (datum, code) => {
    const change = { note: `van ${datum} zelf`, confirmed: [code] }
    expect(codes(judgeActivity(activity(change), facts()))).toEqual({ refusals: [code], questions: [] })
    expect(codes(judgeContact(contact({ subject: datum, confirmed: [code] }), facts())).refusals).toEqual([
      code,
    ])
  })

  it('a phone number is asked about once, however many there are', () => {
    const note = 'Bel 0475/12.34.56 of 09 223 45 67'
    expect(asked(judgeActivity(activity({ note }), facts()))).toEqual(['holds-phone'])
    expect(asked(judgeContact(contact({ note, confirmed: ['holds-phone'] }), facts()))).toEqual([])
  })
})

it('what is confirmed is asked no more, and nothing else is let through', () => {
  const wrong = activity({ date: calendarDate('2022-01-01'), participations: 11, note: 'Bel 0475/12.34.56' })
  const all = facts({ project: term, legalKind: 'individual' })
  const questions = asked(judgeActivity(wrong, all))
  expect(questions).toEqual(['date-in-future', 'after-project-end', 'many-for-individual', 'holds-phone'])
  fc.assert(
    fc.property(fc.subarray([...questions, 'unknown']), (confirmed) => {
      const left = asked(judgeActivity({ ...wrong, confirmed }, all))
      expect(left).toEqual(questions.filter((code) => !confirmed.includes(code)))
    }),
  )
})

const catalogue = { ...registrationProblems, ...personalDataProblems }

it('every question ends with a question mark or says how to confirm', () => {
  for (const code of questionCodes) {
    const { sentence } = catalogue[code as keyof typeof catalogue]
    expect(sentence.nl, code).toMatch(/\?$|bevestig/)
    expect(sentence.en, code).toMatch(/\?$|confirm/)
  }
})

describe('what a draft may hold', () => {
  it.each([
    [0, false],
    [1, true],
    [10_000, true],
    [10_001, false],
    [1.5, false],
  ])('%d participations: %s', (participations, fine) => {
    expect(ActivityDraft.safeParse(activity({ participations })).success).toBe(fine)
  })

  it('a note of 2000 characters, and no more', () => {
    expect(ActivityDraft.safeParse(activity({ note: 'x'.repeat(2000) })).success).toBe(true)
    expect(ActivityDraft.safeParse(activity({ note: 'x'.repeat(2001) })).success).toBe(false)
  })

  it('a contact has a partner and a subject of more than spaces', () => {
    expect(ContactDraft.safeParse(contact()).success).toBe(true)
    expect(ContactDraft.safeParse(contact({ partnerIds: [] })).success).toBe(false)
    expect(ContactDraft.safeParse(contact({ subject: '    ' })).success).toBe(false)
  })
})
