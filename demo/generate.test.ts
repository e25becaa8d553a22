import { describe, expect, it } from 'vitest'
import { type CalendarDate, parseCalendarDate, yearOf } from '../src/platform/core/calendar-date.ts'
import type { ActivityKindId, PartnerId, ProjectId } from '../src/platform/core/ids.ts'
import { ActivityDraft, ContactDraft, type LegalKind } from '../src/registration/core/model.ts'
import { judgeActivity, judgeContact } from '../src/registration/core/rules.ts'
import { demonstrationYear, facts } from './facts.ts'
import { generateYear, wantedCounts } from './generate.ts'
import { demoKinds } from './kinds.ts'
import { everyPartner, partnersOf } from './partners.ts'
import { lockdownMonths } from './season.ts'

const year = generateYear('test')
const newYearsEve = '2021-12-31' as CalendarDate
const someId = '0176cd44-b200-779a-9f94-a976a06c56a2'
const projects = new Map(facts.projects.map((project) => [project.name, project]))

function projectOf({ project }: { project: string }) {
  const found = projects.get(project)
  if (found === undefined) throw new Error(`${project} is not a project`)
  return found
}

const isInLockdown = ({ date }: { date: CalendarDate }) => lockdownMonths.includes(Number(date.slice(5, 7)))

function ofLegalKind(legalKind: LegalKind) {
  return year.activities.filter(({ kind }) => demoKinds[kind].legalKind === legalKind)
}

/** A partner's place in the list as an id: what the rules compare is whether two are the same. */
const partnerIds = new Map(
  everyPartner().map(({ name }, place) => [
    name,
    `0176cd44-b200-779a-9f94-${String(place).padStart(12, '0')}` as PartnerId,
  ]),
)
function idOf(name: string): PartnerId {
  const id = partnerIds.get(name)
  if (id === undefined) throw new Error(`${name} is not a partner`)
  return id
}

describe('the made-up year', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateYear('test')).toEqual(year)
    expect(generateYear('other').activities).not.toEqual(year.activities)
  })

  it('has about the wanted number of registrations, and every legal kind', () => {
    expect(Math.abs(year.activities.length - wantedCounts.activities)).toBeLessThan(facts.projects.length)
    expect(Math.abs(year.contacts.length - wantedCounts.contacts)).toBeLessThan(facts.projects.length)
    expect(ofLegalKind('individual').length).toBeGreaterThan(ofLegalKind('gathering').length)
    for (const legalKind of ['gathering', 'workingGroup', 'training'] as const) {
      expect(ofLegalKind(legalKind).length).toBeGreaterThan(500)
    }
  })

  it('has something for every project', () => {
    expect(new Set(year.activities.map(({ project }) => project))).toEqual(new Set(projects.keys()))
    expect(new Set(year.contacts.map(({ project }) => project))).toEqual(new Set(projects.keys()))
  })

  it('lies on days that exist, within the year and within the term of the project', () => {
    const outside = [...year.activities, ...year.contacts].filter((registration) => {
      const { start, end } = projectOf(registration)
      const { date } = registration
      return (
        parseCalendarDate(date) === null ||
        yearOf(date) !== demonstrationYear ||
        (start !== null && date < start) ||
        (end !== null && date > end)
      )
    })
    expect(outside).toEqual([])
  })

  it('uses each id once', () => {
    const ids = [...year.activities, ...year.contacts].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has groups meet less in the lockdown, and more contacts with one person', () => {
    const lockdownShare = (legalKind: LegalKind) => {
      const all = ofLegalKind(legalKind)
      return all.filter(isInLockdown).length / all.length
    }
    expect(lockdownShare('gathering')).toBeLessThan(0.35)
    expect(lockdownShare('workingGroup')).toBeLessThan(0.35)
    expect(lockdownShare('training')).toBeLessThan(0.35)
    expect(lockdownShare('individual')).toBeGreaterThan(0.55)
  })

  it('is taken by the rules without a question, on the last day of the year', () => {
    for (const made of year.activities) {
      const draft = ActivityDraft.parse({
        ...made,
        projectId: someId as ProjectId,
        kindId: someId as ActivityKindId,
        partnerIds: made.partners.map(idOf),
        referrals: made.referrals.map(({ partner, ...rest }) => ({ ...rest, partnerId: idOf(partner) })),
      })
      const { legalKind } = demoKinds[made.kind]
      const judgement = judgeActivity(draft, {
        project: projectOf(made),
        legalKind,
        today: newYearsEve,
        closedMonths: new Set(),
      })
      expect(judgement).toEqual({ refusals: [], questions: [] })
    }
    for (const made of year.contacts) {
      const draft = ContactDraft.parse({
        ...made,
        projectId: someId as ProjectId,
        partnerIds: made.partners.map(idOf),
      })
      const judgement = judgeContact(draft, {
        project: projectOf(made),
        today: newYearsEve,
        closedMonths: new Set(),
      })
      expect(judgement).toEqual({ refusals: [], questions: [] })
    }
  })

  it('names partners of the project only', () => {
    const partners = new Map(
      facts.projects.map((project) => [
        project.name,
        new Set(partnersOf(project).map(({ partner }) => partner.name)),
      ]),
    )
    const strangers = year.activities.flatMap((activity) =>
      [...activity.partners, ...activity.referrals.map(({ partner }) => partner)].filter(
        (name) => !partners.get(activity.project)?.has(name),
      ),
    )
    expect(strangers).toEqual([])
  })
})

describe('the made-up partners', () => {
  it('have one name each, and hold every partner of an agreement', () => {
    const names = everyPartner().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(facts.agreements.map(({ partner }) => partner)))
  })
})
