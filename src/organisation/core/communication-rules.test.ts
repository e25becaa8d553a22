import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { newId } from '../../platform/core/ids.ts'
import { type CommunicationDraft, nameOfWord, usualMedia } from './communication-model.ts'
import {
  isWebAddress,
  judgeCommunication,
  matchesSearch,
  nextNumber,
  tidyCommunication,
} from './communication-rules.ts'

const draft: CommunicationDraft = {
  id: newId(),
  year: 2021,
  number: 4,
  title: 'Opening van het buurthuis',
  kind: 'press',
  outlet: 'De Lindekrant',
  media: ['online'],
  audiences: [],
  date: calendarDate('2021-03-16'),
  month: null,
  continuous: false,
  link: null,
  projectIds: [],
}
const codes = (change: Partial<CommunicationDraft>) =>
  judgeCommunication({ ...draft, ...change }).map(({ code }) => code)

describe('judgeCommunication', () => {
  it('passes one with a day, with a month, continuous, or without a time that is known', () => {
    expect(codes({})).toEqual([])
    expect(codes({ date: null, month: 3 })).toEqual([])
    expect(codes({ date: null, continuous: true })).toEqual([])
    expect(codes({ date: null })).toEqual([])
  })

  it('refuses two times at once, and a day of another year', () => {
    expect(codes({ month: 3 })).toEqual(['communication-two-times'])
    expect(codes({ month: null, continuous: true })).toEqual(['communication-two-times'])
    expect(codes({ date: calendarDate('2020-12-31') })).toEqual(['communication-other-year'])
    expect(codes({ date: calendarDate('2022-01-01') })).toEqual(['communication-other-year'])
    expect(codes({ date: calendarDate('2021-12-31') })).toEqual([])
  })

  it('refuses one without title and outlet, and one that names a person by number', () => {
    expect(codes({ title: '', outlet: '' })).toEqual(['communication-unnamed'])
    expect(codes({ title: '' })).toEqual([])
    expect(codes({ title: 'Mail an@voorbeeld.be' })).toEqual(['holds-email'])
  })
})

it.each(['https://www.buurt.example/nieuws?id=1', 'http://buurt.example', 'HTTPS://buurt.example/é'])(
  '%s is a web address',
  (link) => expect([isWebAddress(link), codes({ link })]).toEqual([true, []]),
)

it.each([
  'javascript:alert(1)',
  'ftp://buurt.example',
  'data:text/html,x',
  'buurt.example',
  '/nieuws',
  'https:buurt.example',
  'https://',
  'https://buurt.example/een twee',
])('%s is none', (link) => expect([isWebAddress(link), codes({ link })]).toEqual([false, ['link-not-web']]))

describe('tidyCommunication', () => {
  it('writes usual words in one spelling and leaves others as they are', () => {
    const media = [
      'Social media',
      'SOCIALE MEDIA',
      ' Buurtkrant  De Stoep ',
      'buurtkrant de stoep',
      'Café au lait',
    ]
    expect(tidyCommunication({ ...draft, media }).media).toEqual([
      'sociale media',
      'Buurtkrant De Stoep',
      'Café au lait',
    ])
    expect(tidyCommunication({ ...draft, media: ['Télevision'] }).media).toEqual(['tv'])
  })

  it('has no project twice and takes an empty link for none; doing it again changes nothing', () => {
    const [one, two] = [
      newId<CommunicationDraft['projectIds'][number]>(),
      newId<CommunicationDraft['projectIds'][number]>(),
    ]
    const tidy = tidyCommunication({ ...draft, link: '', projectIds: [two, one, two] })
    expect(tidy).toMatchObject({ link: null, projectIds: [one, two].sort() })
    expect(tidyCommunication(tidy)).toEqual(tidy)
  })
})

it('reads a usual word in the language of the reader, another as it stands', () => {
  expect(nameOfWord(usualMedia, 'sociale media', 'en')).toBe('social media')
  expect(nameOfWord(usualMedia, 'buurtkrant', 'en')).toBe('buurtkrant')
})

it('proposes one above the highest number', () => {
  expect([nextNumber([]), nextNumber([{ number: 3 }, { number: 49 }, { number: 7 }])]).toEqual([1, 50])
})

it('finds an action by every word, accents and capitals forgiven', () => {
  const found = (search: string) => matchesSearch(draft, search, ['16 maart 2021'])
  expect(['', 'lindekrant', 'LINDE opening', 'ópening', 'maart', '4'].map(found)).toEqual(Array(6).fill(true))
  expect(['radio', 'linde radio'].map(found)).toEqual([false, false])
})
