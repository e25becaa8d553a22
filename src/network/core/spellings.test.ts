import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSpelling, spellingsOf, suggestSpellings, tidyName } from './spellings.ts'

const word = fc.stringMatching(/^[A-Za-zÉéëçø'’-]{1,9}$/)
const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' ')),
)

describe('suggestSpellings', () => {
  it.each([
    ['Huis van het Kind', ['HVHK']],
    ['Centrum voor Geestelijke Gezondheidszorg', ['CVGG', 'CGG']],
    ['Centrum Algemeen Welzijnswerk', ['CAW']],
    ['Vlaamse Dienst voor Arbeidsbemiddeling (VDAB)', ['Vlaamse Dienst voor Arbeidsbemiddeling', 'VDAB']],
    ['Espace école d’été', ['EÉDÉ', 'EÉÉ']],
    ['OCMW van Groot Linde', []],
    ['Basisschool De Kiem', ['BDK']],
    ['Linde', []],
    ['', []],
  ])('of %j are %j', (name, spellings) => {
    expect(suggestSpellings(name)).toEqual(spellings)
  })

  it('are tidy, distinct, and never the name itself', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const suggested = suggestSpellings(name)
        const plain = suggested.map(plainSpelling)
        expect(new Set(plain).size).toBe(suggested.length)
        expect(plain).not.toContain(plainSpelling(name))
        for (const spelling of suggested) {
          expect(spelling).toBe(tidyName(spelling))
          expect(spelling.length).toBeGreaterThanOrEqual(3)
        }
      }),
    )
  })
})

describe('spellingsOf', () => {
  it('begins with the name and has each spelling once, whatever its accents and case', () => {
    expect(spellingsOf('Café  Ça va', ['CAFE ça VA', ' ', 'Ça va', 'ca va', 'Cafe\u0301 Ça va'])).toEqual([
      'Café Ça va',
      'Ça va',
    ])
  })

  it('loses no spelling and gives the same when asked again', () => {
    fc.assert(
      fc.property(anyName, fc.array(anyName), (name, others) => {
        const spellings = spellingsOf(name, others)
        const plain = spellings.map(plainSpelling)
        for (const one of [name, ...others].map(plainSpelling)) {
          if (one !== '') expect(plain).toContain(one)
        }
        expect(spellingsOf(spellings[0] ?? '', spellings)).toEqual(spellings)
      }),
    )
  })
})
