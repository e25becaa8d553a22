import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { newId, type OrganisationId, type ProjectId, type SignalId } from '../../platform/core/ids.ts'
import type { Role } from '../../platform/core/permissions.ts'
import { type SignalDraft, type StepKind, StepKind as StepKinds, tidyTags } from './signal-model.ts'
import {
  deadEndDays,
  heavierFirst,
  judgeSignal,
  mayDecideOver,
  refusalsOfStep,
  stepsTaken,
} from './signal-rules.ts'

const today = calendarDate('2021-06-15')
const step = (kind: StepKind, daysAgo: number) => ({ kind, date: addDays(today, -daysAgo) })
const daysOf = (...steps: ReturnType<typeof step>[]) => deadEndDays(stepsTaken(steps), today)

describe('a dead end', () => {
  it.each([
    [89, null],
    [90, 90],
    [91, 91],
  ])('raised %i days ago: %s', (daysAgo, days) => {
    expect(daysOf(step('raised', daysAgo))).toBe(days)
  })

  it('is counted from the last step, in whatever order they stand', () => {
    expect(daysOf(step('answer', 89), step('raised', 300))).toBeNull()
    expect(daysOf(step('raised', 300), step('answer', 96))).toBe(96)
  })

  it('is over with a result, and never begins without raising', () => {
    expect(daysOf(step('raised', 300), step('result', 200))).toBeNull()
    expect(daysOf(step('advice', 300))).toBeNull()
    expect(daysOf()).toBeNull()
  })

  it('counts across the change to summer time', () => {
    const taken = stepsTaken([{ kind: 'raised', date: calendarDate('2021-03-17') }])
    expect(deadEndDays(taken, today)).toBe(90)
  })

  it('has at least ninety days, is raised and has no result, whatever the steps', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...StepKinds.options), fc.integer({ min: 0, max: 400 })))
    fc.assert(
      fc.property(steps, (some) => {
        const days = daysOf(...some.map(([kind, daysAgo]) => step(kind, daysAgo)))
        const kinds = some.map(([kind]) => kind)
        const last = Math.min(...some.map(([, daysAgo]) => daysAgo))
        const dead = kinds.includes('raised') && !kinds.includes('result') && last >= 90
        expect(days).toBe(dead ? last : null)
      }),
    )
  })
})

describe('a signal', () => {
  const draft: SignalDraft = {
    id: newId<SignalId>(),
    projectId: newId<ProjectId>(),
    date: today,
    text: 'Weer schimmel in de huurwoningen',
    source: 'targetGroup',
    tags: ['wonen'],
    confirmed: [],
  }
  const codesOf = (part: Partial<SignalDraft>) => {
    const { refusals, questions } = judgeSignal({ ...draft, ...part }, today)
    return [refusals.map(({ code }) => code), questions.map(({ code }) => code)]
  }

  it('is heard today at the latest', () => {
    expect(codesOf({})).toEqual([[], []])
    expect(codesOf({ date: addDays(today, 1) })).toEqual([['signal-in-future'], []])
  })

  it('names no person, in its tags neither', () => {
    expect(codesOf({ text: 'Mail an@voorbeeld.be' })).toEqual([['holds-email'], []])
    expect(codesOf({ tags: ['an@voorbeeld.be'] })).toEqual([['holds-email'], []])
    expect(codesOf({ text: 'Bel 0478 12 34 56' })).toEqual([[], ['holds-phone']])
    expect(codesOf({ text: 'Bel 0478 12 34 56', confirmed: ['holds-phone'] })).toEqual([[], []])
  })
})

it('tags are small, without sharps, each once', () => {
  expect(tidyTags([' #Wonen ', 'wonen', 'Openbare   ruimte', '#', 'É'])).toEqual([
    'wonen',
    'openbare ruimte',
    'é',
  ])
  const some = fc.array(fc.string())
  fc.assert(
    fc.property(some, (tags) => {
      expect(tidyTags(tidyTags(tags))).toEqual(tidyTags(tags))
    }),
  )
})

describe('a step', () => {
  const raised = { kind: 'raised', date: today, bodyId: null, partnerId: 'town', text: '' } as const
  const codesOf = (part: Partial<Parameters<typeof refusalsOfStep>[0]>) =>
    refusalsOfStep({ ...raised, ...part }, today).map(({ code }) => code)

  it('is raised with somebody, with one, and is taken already', () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ partnerId: null })).toEqual(['raised-nowhere'])
    expect(codesOf({ bodyId: 'table' })).toEqual(['step-with-two'])
    expect(codesOf({ date: addDays(today, 1) })).toEqual(['step-in-future'])
  })

  it('says in words what was advised, answered or reached', () => {
    for (const kind of ['advice', 'answer', 'result'] as const) {
      expect(codesOf({ kind, partnerId: null })).toEqual(['step-without-words'])
      expect(codesOf({ kind, partnerId: null, text: 'Keur vooraf' })).toEqual([])
    }
    expect(codesOf({ text: 'Stort op BE68 5390 0754 7034' })).toEqual(['holds-iban'])
  })
})

it('a lead decides over a bundle of own projects only; policy staff over all; a worker over none', () => {
  const [own, other] = [newId<ProjectId>(), newId<ProjectId>()]
  const may = (role: Role, projectIds: ProjectId[]) => {
    const actor = {
      userId: 'a',
      name: 'A',
      organisationId: newId<OrganisationId>(),
      roles: [role],
      projectIds: [own],
    }
    return mayDecideOver(actor, projectIds)
  }
  expect([may('lead', [own]), may('lead', []), may('lead', [own, other])]).toEqual([true, true, false])
  expect([may('policy', [own, other]), may('worker', [own]), may('worker', [])]).toEqual([true, false, false])
})

it('weighs signals first, then how wide and how long', () => {
  const weight = (signals: number, projects: number, months = 1) => ({
    signals,
    projects,
    municipalities: 1,
    months,
  })
  expect([weight(2, 2), weight(3, 1), weight(2, 2, 5), weight(2, 3)].sort(heavierFirst)).toEqual([
    weight(3, 1),
    weight(2, 3),
    weight(2, 2, 5),
    weight(2, 2),
  ])
})
