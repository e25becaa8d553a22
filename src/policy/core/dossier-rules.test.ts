import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { newId, type OrganisationId, type ProjectId } from '../../platform/core/ids.ts'
import type { Actor, Role } from '../../platform/core/permissions.ts'
import { DossierContent } from './dossier-model.ts'
import { mayKeepDossier, refusalsOfDossier, respondentsOf } from './dossier-rules.ts'

const today = calendarDate('2021-06-15')
const note: DossierContent = {
  title: 'Nota over huren',
  kind: 'note',
  status: 'inProgress',
  realisedOn: null,
  themeId: null,
  projectIds: [],
  summary: '',
  audiences: [],
  participation: null,
  participationHow: '',
  respondents: null,
  recommendations: [],
  feedback: [],
  figures: [],
  groups: [],
  followUps: [],
}
const analysis: DossierContent = {
  ...note,
  kind: 'neighbourhoodAnalysis',
  figures: [{ label: 'Huurwoningen', value: 41.5, unit: '%', source: 'Verzonnen' }],
  groups: [{ name: 'Huurders', respondents: 28, themes: ['Vocht'] }],
  followUps: [{ text: 'Gesprek met de stad', due: today, done: null }],
}
const codes = (content: DossierContent) => refusalsOfDossier(content, today).map(({ code }) => code)

describe('a dossier is whole', () => {
  it.each([
    ['a note under way', note],
    ['realised today', { ...note, status: 'realised', realisedOn: today }],
    ['an analysis', analysis],
    ['a follow-up done today', { ...analysis, followUps: [{ text: 'Gesprek', due: null, done: today }] }],
  ] satisfies [string, DossierContent][])('%s', (_, content) => {
    expect(codes(content)).toEqual([])
  })
})

describe('a dossier is refused', () => {
  const tomorrow = calendarDate('2021-06-16')
  it.each([
    ['realised without a day', { status: 'realised' }, ['dossier-without-date']],
    ['realised tomorrow', { status: 'realised', realisedOn: tomorrow }, ['dossier-in-future']],
    ['a day and not realised', { realisedOn: today }, ['dossier-date-too-early']],
    ['an empty recommendation', { recommendations: ['Een loket', ''] }, ['recommendation-empty']],
    ['feedback to nobody', { feedback: [{ date: today, text: '' }] }, ['feedback-empty']],
    ['figures in a note', { figures: analysis.figures }, ['not-an-analysis']],
    ['groups in a note', { groups: analysis.groups }, ['not-an-analysis']],
    ['follow-ups in a note', { followUps: analysis.followUps }, ['not-an-analysis']],
    ['a national number', { summary: 'Bel 85.07.30-033.28' }, ['holds-national-number']],
    ['an address in a recommendation', { recommendations: ['Vraag an@voorbeeld.be'] }, ['holds-email']],
  ] satisfies [string, Partial<DossierContent>, string[]][])('%s', (_, part, refused) => {
    expect(codes({ ...note, ...part })).toEqual(refused)
  })

  it.each([
    [
      'a figure without a source',
      { figures: [{ label: 'Huur', value: 1, unit: '', source: '' }] },
      ['figure-without-source'],
    ],
    [
      'a figure of nothing',
      { figures: [{ label: '', value: 1, unit: '', source: 'Stad' }] },
      ['figure-without-label'],
    ],
    [
      'a group without a name',
      { groups: [{ name: '', respondents: 1, themes: [] }] },
      ['group-without-name'],
    ],
    [
      'the same group twice',
      { groups: ['Ouders', 'ouders'].map((name) => ({ name, respondents: 1, themes: [] })) },
      ['group-twice'],
    ],
    ['an empty follow-up', { followUps: [{ text: '', due: null, done: null }] }, ['follow-up-empty']],
    [
      'a follow-up done tomorrow',
      { followUps: [{ text: 'Gesprek', due: null, done: tomorrow }] },
      ['follow-up-done-in-future'],
    ],
  ] satisfies [string, Partial<DossierContent>, string[]][])('%s', (_, part, refused) => {
    expect(codes({ ...analysis, ...part })).toEqual(refused)
  })
})

it('a figure is kept as it was typed, with four decimals at most', () => {
  const accepts = (value: number) =>
    DossierContent.safeParse({ ...analysis, figures: [{ label: 'x', value, unit: '', source: 'y' }] }).success
  expect([0, -3.5, 41.5, 0.0001, 1451.1234].map(accepts)).toEqual([true, true, true, true, true])
  expect([0.00001, 1 / 3, 1e11].map(accepts)).toEqual([false, false, false])
})

it('counts who was asked: the stated total before the groups', () => {
  const groups = [analysis.groups, { name: 'Ouders', respondents: 3, themes: [] }].flat()
  expect(respondentsOf({ respondents: null, groups: [] })).toBeNull()
  expect(respondentsOf({ respondents: null, groups })).toBe(31)
  expect(respondentsOf({ respondents: 0, groups })).toBe(0)
})

describe('who keeps a dossier', () => {
  const own = [newId<ProjectId>(), newId<ProjectId>()]
  const other = newId<ProjectId>()
  const actor = (role: Role): Actor => ({
    userId: 'u',
    name: 'n',
    organisationId: newId<OrganisationId>(),
    roles: [role],
    projectIds: own,
  })

  it('policy staff any, a worker none', () => {
    fc.assert(
      fc.property(fc.subarray([...own, other]), (projects) => {
        expect(mayKeepDossier(actor('policy'), projects)).toBe(true)
        expect(mayKeepDossier(actor('worker'), projects)).toBe(false)
      }),
    )
  })

  it('a lead those of the own projects only, and of at least one', () => {
    const lead = actor('lead')
    expect(mayKeepDossier(lead, own)).toBe(true)
    expect(mayKeepDossier(lead, [])).toBe(false)
    expect(mayKeepDossier(lead, [...own, other])).toBe(false)
  })
})
