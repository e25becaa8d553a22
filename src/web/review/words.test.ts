import { describe, expect, it } from 'vitest'
import { actInWords, kindInWords } from './change-words.ts'
import { fieldsChanged, valueInWords } from './value-words.ts'
import { weeksInWords } from './week-words.ts'

const weeks = (...numbers: number[]) => numbers.map((number) => ({ index: number, number }))
const nameOf = (id: string) => (id === 'p1' ? 'Dak boven Linde' : undefined)

describe('weeks in words', () => {
  it('names a stretch once', () => {
    expect(weeksInWords(weeks(3), 'tot', 'nl')).toBe('3')
    expect(weeksInWords(weeks(3, 7, 8, 9, 12), 'tot', 'nl')).toBe('3, 7 tot 9 en 12')
    expect(weeksInWords(weeks(3, 4), 'to', 'en')).toBe('3 to 4')
  })

  it('goes on over the end of a year', () => {
    const around = [
      { index: 0, number: 52 },
      { index: 1, number: 1 },
      { index: 2, number: 2 },
    ]
    expect(weeksInWords(around, 'tot', 'nl')).toBe('52 tot 2')
  })
})

describe('a change in words', () => {
  it('says of fields only what became different, with what was before', () => {
    const before = { participations: 12, setting: 'venue', note: '' }
    const after = { participations: 13, setting: 'venue', note: '' }
    expect(fieldsChanged(before, after, nameOf, 'nl')).toEqual([
      { field: 'deelnames', before: '12', after: '13' },
    ])
  })

  it('says of something new what is filled in', () => {
    expect(fieldsChanged(null, { id: 'x', name: 'OCMW', tags: [] }, nameOf, 'nl')).toEqual([
      { field: 'naam', before: null, after: 'OCMW' },
    ])
  })

  it.each([
    ['project_id', 'p1', 'Dak boven Linde'],
    ['amount', 125_050, '€ 1.250,50'],
    ['fte', 80, '0,80'],
    ['minutes', 90, '1,5 uur'],
    ['year', 2021, '2021'],
    ['on_date', '2021-03-16', '16 maart 2021'],
    ['month', '2021-03', 'maart 2021'],
    ['level', 'supraLocal', 'bovenlokaal'],
    ['direct', true, 'ja'],
    ['partnerIds', [], '–'],
    ['referrals', [{ partnerId: 'p1', count: 2, warm: true }], 'partner Dak boven Linde, aantal 2, warm ja'],
    ['unheard_of', 'something', 'something'],
  ])('reads %s', (key, value, read) => {
    expect(valueInWords(key, value, nameOf, 'nl')).toBe(read)
  })

  it('names kinds and acts, and keeps the name of what it does not know', () => {
    expect(`${kindInWords('activity_kind', 'nl')} ${actInWords('add-activity-kinds', 'nl')}`).toBe(
      'activiteitensoort toegevoegd',
    )
    expect(actInWords('revise-term', 'en')).toBe('term revised')
    expect([kindInWords('teapot', 'nl'), actInWords('boil-teapot', 'nl')]).toEqual(['teapot', 'boil-teapot'])
  })
})
