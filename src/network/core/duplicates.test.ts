import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId, type PartnerId } from '../../platform/core/ids.ts'
import { type Comparable, findDuplicates, likenessOf } from './duplicates.ts'

const partner = (name: string, municipality: string | null = null, ...aliases: string[]): Comparable => ({
  id: newId<PartnerId>(),
  name,
  municipality,
  aliases: [name, ...aliases],
})

describe('two partners look alike', () => {
  it.each([
    [
      'by abbreviation',
      'abbreviation',
      partner('HVHK Genk', 'Genk'),
      partner('Huis van het Kind Genk', 'Genk'),
    ],
    [
      'by an abbreviation without the small words',
      'abbreviation',
      partner('CGG'),
      partner('Centrum voor Geestelijke Gezondheidszorg'),
    ],
    [
      'by an abbreviation beside other words',
      'abbreviation',
      partner('WGC De Brug Zuid'),
      partner('Wijk Gezondheids Centrum De Brug Zuid'),
    ],
    [
      'by the initials that adding it gave',
      'abbreviation',
      partner('CAW', 'Genk'),
      partner('Centrum Algemeen Welzijnswerk', 'Genk', 'CAW'),
    ],
    [
      'by a spelling',
      'sameSpelling',
      partner('Sociaal Huis Genk', 'Genk'),
      partner('OCMW Genk', 'Genk', 'Sociaal Huis Genk'),
    ],
    [
      'but for accents, case and small words',
      'sameSpelling',
      partner('Café Ça Va'),
      partner('CAFE ca va vzw'),
    ],
    [
      'but for the municipality in the name',
      'sameSpelling',
      partner('Jeugdhuis', 'Genk'),
      partner('Jeugdhuis Genk'),
    ],
    ['by word order', 'wordOrder', partner('Genk Jeugdhuis De Wal'), partner('De Wal Jeugdhuis Genk')],
    [
      'by a wrong letter',
      'spelling',
      partner('Basisschool De Zevenstar'),
      partner('Basisschool De Zevenster'),
    ],
    ['by a missing letter', 'spelling', partner('Ziekenfons'), partner('Ziekenfonds')],
    ['by swapped letters', 'spelling', partner('Gemeetne Peer'), partner('Gemeente Peer')],
    ['by a space', 'spelling', partner('Wijk gezondheidscentrum'), partner('Wijkgezondheidscentrum')],
  ])('%s', (_, reason, one, other) => {
    expect(likenessOf(one, other)).toMatchObject({ reason })
  })

  it.each([
    ['in another municipality', partner('Jeugdhuis', 'Genk'), partner('Jeugdhuis', 'Hasselt')],
    ['with another municipality in the name', partner('OCMW Ham', 'Ham'), partner('OCMW Halen', 'Halen')],
    ['with another number', partner('Buurtwerking 12'), partner('Buurtwerking 13')],
    [
      'with the same initials by chance',
      partner('Basisschool De Kiem', 'Genk', 'BDK'),
      partner('Bewonerscomité De Kring', 'Genk', 'BDK'),
    ],
    ['with one short word changed', partner('De Brug'), partner('De Burg')],
    ['with another word', partner('Huis van het Kind'), partner('Huis van de Mens')],
  ])('but not %s', (_, one, other) => {
    expect(likenessOf(one, other)).toBeNull()
  })
})

it('knows the municipality that a name ends with, when another partner has it', () => {
  const genk = partner('Stad Genk', 'Genk')
  const [hasselt, unplaced] = [partner('Jeugdhuis', 'Hasselt'), partner('Jeugdhuis Genk')]
  expect(findDuplicates([genk, hasselt, unplaced])).toEqual([])
})

it('does not suggest a general name that is like one in each municipality', () => {
  const places = ['Genk', 'Hasselt', 'Peer', 'Bree'].map((place) => partner('Bibliotheek', place))
  const general = partner('Bibliotheek')
  expect(findDuplicates([general, ...places.slice(0, 3)])).toHaveLength(3)
  expect(findDuplicates([general, ...places])).toEqual([])
})

it('does not suggest what somebody said to be two', () => {
  const [one, other] = [partner('Ziekenfonds'), partner('Ziekenfons')]
  expect(findDuplicates([one, other], (...ids) => ids.includes(one.id) && ids.includes(other.id))).toEqual([])
})

describe('whatever the partners', () => {
  const word = fc.constantFrom(
    'huis',
    'van',
    'het',
    'Kind',
    'HVHK',
    'HK',
    'school',
    'scholen',
    'Genk',
    'Peer',
    '1e',
    'vzw',
  )
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const anyPartner: fc.Arbitrary<Comparable> = fc.record({
    id: fc.uuid({ version: 7 }).map((id) => id as PartnerId),
    name: fc.oneof(name, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })),
    municipality: fc.constantFrom(null, 'Genk', 'Peer'),
    aliases: fc.array(name, { maxLength: 3 }),
  })
  const partners = fc.uniqueArray(anyPartner, { selector: ({ id }) => id, maxLength: 12 })

  it('it is the same whichever is named first, and nobody is like itself', () => {
    fc.assert(
      fc.property(anyPartner, anyPartner, (one, other) => {
        fc.pre(one.id !== other.id)
        expect(likenessOf(one, other)).toEqual(likenessOf(other, one))
        expect(likenessOf(one, one)).toBeNull()
      }),
    )
  })

  it('the order in which they are given changes nothing, and each pair is there once', () => {
    fc.assert(
      fc.property(partners, fc.infiniteStream(fc.double({ noNaN: true })), (list, dice) => {
        const shuffled = list
          .map((one) => ({ one, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const pairs = findDuplicates(list)
        expect(findDuplicates(shuffled)).toEqual(pairs)
        const keys = pairs.map(({ one, other }) => `${one} ${other}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { one, other } of pairs) expect(one < other).toBe(true)
      }),
    )
  })

  it('a pair is never in two municipalities', () => {
    fc.assert(
      fc.property(partners, (list) => {
        const place = new Map(list.map(({ id, municipality }) => [id, municipality]))
        for (const { one, other } of findDuplicates(list)) {
          const places = [place.get(one), place.get(other)].filter(Boolean)
          expect(new Set(places).size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
