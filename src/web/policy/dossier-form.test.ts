import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { newId } from '../../platform/core/ids.ts'
import type { Dossier } from '../../policy/core/dossier-model.ts'
import { contentOf, type DossierForm, dossierDraft, formOfDossier, startDossier } from './dossier-form.ts'

const today = calendarDate('2021-06-15')
const start = startDossier(newId(), 'neighbourhoodAnalysis')
const drafted = (part: Partial<DossierForm>) => dossierDraft({ ...start, title: 'Analyse', ...part }, today)

const dossier: Dossier = {
  id: newId(),
  title: 'Analyse',
  kind: 'neighbourhoodAnalysis',
  status: 'realised',
  realisedOn: today,
  themeId: null,
  projects: [{ id: newId(), name: 'Dak boven Linde' }],
  summary: 'Kort.',
  audiences: ['pers'],
  participation: false,
  participationHow: '',
  respondents: 0,
  recommendations: ['Een loket'],
  feedback: [{ date: today, text: 'Aan de buurt' }],
  figures: [{ label: 'Huur', value: -1451.25, unit: '€', source: 'Verzonnen' }],
  groups: [{ name: 'Ouders', respondents: 3, themes: ['School', 'Spelen'] }],
  followUps: [{ text: 'Bellen', due: null, done: today }],
  attachments: [],
  version: 1,
  withdrawal: null,
  mayChange: true,
}

it('a form that nobody touches sends what was read', () => {
  expect(dossierDraft(formOfDossier(dossier), today)).toEqual({
    draft: { id: dossier.id, ...contentOf(dossier) },
  })
})

it('rows in which nothing is filled in are left out, numbers are read as people write them', () => {
  const filled = drafted({
    recommendations: [{ text: ' ' }, { text: 'Een loket ' }],
    feedback: [{ date: null, text: '' }],
    figures: [
      { label: '', value: '', unit: '', source: '' },
      { label: 'Inwoners', value: '1.451,5', unit: '', source: 'Verzonnen' },
    ],
    groups: [{ name: 'Ouders', respondents: '1.200', themes: 'School, , School,Spelen' }],
    followUps: [{ text: '', due: null, done: null }],
    respondents: '1 300',
  })
  expect(filled).toMatchObject({
    draft: {
      recommendations: ['Een loket'],
      feedback: [],
      figures: [{ label: 'Inwoners', value: 1451.5, unit: '', source: 'Verzonnen' }],
      groups: [{ name: 'Ouders', respondents: 1200, themes: ['School', 'Spelen'] }],
      followUps: [],
      respondents: 1300,
    },
  })
})

it('what belongs to a neighbourhood analysis is not sent with another kind', () => {
  const filled = drafted({ kind: 'note', figures: [{ label: 'x', value: '1', unit: '', source: 'y' }] })
  expect(filled).toMatchObject({ draft: { kind: 'note', figures: [] } })
})

describe('says where it is wrong', () => {
  const row = { label: 'Huur', value: '1', unit: '', source: 'Stad' }
  it.each([
    ['no title', { title: ' a ' }, { at: 'title' }],
    ['half a respondent', { respondents: '1,5' }, { at: 'respondents' }],
    [
      'feedback without a day',
      { feedback: [{ date: null, text: 'Aan de buurt' }] },
      { at: 'feedback', row: 1 },
    ],
    ['a figure in words', { figures: [row, { ...row, value: 'veel' }] }, { at: 'figure', row: 2 }],
    [
      'a group that is not counted',
      { groups: [{ name: 'Ouders', respondents: '', themes: '' }] },
      { at: 'group', row: 1 },
    ],
    ['no source', { figures: [{ ...row, source: ' ' }] }, { code: 'figure-without-source' }],
    ['realised without a day', { status: 'realised' }, { code: 'dossier-without-date' }],
  ] satisfies [string, Partial<DossierForm>, object][])('%s', (_, part, fault) => {
    expect(drafted(part)).toMatchObject({ fault })
  })
})
