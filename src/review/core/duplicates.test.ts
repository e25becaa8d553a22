import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { doubleActivities, doubleContacts, similarity } from './duplicates.ts'

const activity = (id: string, change: object = {}) => ({
  id,
  projectId: 'roof',
  date: calendarDate('2021-03-16'),
  kindId: 'soup',
  legalKind: 'gathering' as const,
  participations: 12,
  note: '',
  ...change,
})
const contact = (id: string, change: object = {}) => ({
  id,
  date: calendarDate('2021-03-16'),
  subject: 'Overleg wijkteam',
  partnerIds: ['town'],
  bodyId: null,
  ...change,
})
const pairs = (list: { later: { id: string }; first: { id: string } }[]) =>
  list.map(({ later, first }) => [later.id, first.id])

describe('activities', () => {
  it('of one project, day, kind and number are likely one; each later one is named with the first', () => {
    const list = [activity('c'), activity('a'), activity('b')]
    expect(pairs(doubleActivities(list))).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ])
  })

  it.each([
    ['project', { projectId: 'steps' }],
    ['day', { date: calendarDate('2021-03-17') }],
    ['kind', { kindId: 'walk' }],
    ['number', { participations: 13 }],
  ])('that differ in %s are two', (_, change) => {
    expect(doubleActivities([activity('a'), activity('b', change)])).toEqual([])
  })

  it('with one person are a day’s work, unless they have one note', () => {
    const visit = (id: string, note: string) =>
      activity(id, { legalKind: 'individual', participations: 1, note })
    expect(doubleActivities([visit('a', ''), visit('b', '')])).toEqual([])
    expect(doubleActivities([visit('a', 'lekkend dak'), visit('b', 'huur')])).toEqual([])
    expect(pairs(doubleActivities([visit('a', 'lekkend dak'), visit('b', 'lekkend dak ')]))).toEqual([
      ['b', 'a'],
    ])
  })
})

describe('contacts', () => {
  it('on one day with a common partner and a similar subject are likely one', () => {
    const other = contact('b', { subject: 'overleg Wijkteams', partnerIds: ['school', 'town'] })
    expect(pairs(doubleContacts([other, contact('a')]))).toEqual([['b', 'a']])
  })

  it.each([
    ['day', { date: calendarDate('2021-03-17') }],
    ['partners', { partnerIds: ['school'] }],
    ['subject', { subject: 'Leegstand in de straat' }],
  ])('that differ in %s are two', (_, change) => {
    expect(doubleContacts([contact('a'), contact('b', change)])).toEqual([])
  })

  it('of one consultation body on one day are likely one, whatever their subject', () => {
    const meeting = (id: string, subject: string, partner: string) =>
      contact(id, { subject, partnerIds: [partner], bodyId: 'team' })
    expect(
      pairs(doubleContacts([meeting('a', 'Leegstand', 'town'), meeting('b', 'Spijbelen', 'school')])),
    ).toEqual([['b', 'a']])
  })
})

describe('the similarity of two texts', () => {
  it('is 1 for the same words, 0 for none in common, and not moved by accents, capitals and signs', () => {
    expect(similarity('Overleg: cliënten!', 'overleg clienten')).toBe(1)
    expect(similarity('huur', 'spel')).toBe(0)
    expect(similarity('', '')).toBe(1)
    const half = similarity('overleg wijkteam', 'overleg wijkraad')
    expect([half > 0.5, half < 1]).toEqual([true, true])
  })
})
