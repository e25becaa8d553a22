import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, matchNames } from './matching.ts'

const projects = ['Tuinwerk in Zonnedorp', 'Buurtwerk Oost en West in Zonnedorp', 'Zorg', 'Zorg in Zonnedorp']

describe('matchNames', () => {
  it('matches equal names whatever their case and accents', () => {
    expect(matchNames(['zorg', 'Tuinwerk in Zonnedórp'], projects)).toEqual([{ index: 2 }, { index: 0 }])
  })

  it('matches a name with a letter wrong or a word missing', () => {
    expect(matchNames(['Tuinwerk in Zonnedrp'], projects)).toEqual([{ index: 0 }])
    expect(matchNames(['Buurtwerk Oost en West'], projects)).toEqual([{ index: 1 }])
  })

  it('matches no other project', () => {
    expect(matchNames(['Fietsen in Zonnedorp'], projects)).toEqual([{ index: null, more: false }])
  })

  it('does not choose between two that fit equally well', () => {
    const twins = ['Buurtwerk Noord Zonnedorp', 'Buurtwerk Zuid Zonnedorp']
    expect(matchNames(['Buurtwerk Oost Zonnedorp'], twins)).toEqual([{ index: null, more: false }])
    expect(
      matchNames(
        ['Groot Buurtwerk Zonnedorp Centrum'],
        twins.map((name) => `Groot ${name}`),
      ),
    ).toEqual([{ index: null, more: true }])
  })

  it('gives a project to one name only', () => {
    expect(matchNames(['Zorg', 'Zorg'], ['Zorg'])).toEqual([{ index: 0 }, { index: null, more: false }])
    const twice = matchNames(['Buurtwerk Oost en West', 'Buurtwerk Oost en West'], projects)
    expect(twice.every(({ index }) => index === null)).toBe(true)
  })

  it('finds every name in any order of the same names', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(names, (list) => {
        const reversed = list.toReversed()
        expect(matchNames(list, reversed).map(({ index }) => index)).toEqual(
          list.map((name) => reversed.indexOf(name)),
        )
      }),
    )
  })
})

describe('likeness', () => {
  it('is the share of words in common', () => {
    expect(likeness(['zorg', 'dorp'], ['zorg', 'dorp'])).toBe(1)
    expect(likeness(['zorg', 'dorp'], ['zorg', 'stad'])).toBe(0.5)
    expect(likeness(['zorg'], ['sport'])).toBe(0)
  })

  it('forgives one letter in a long word only', () => {
    expect(likeness(['zonnedorp'], ['zonnedoorp'])).toBe(1)
    expect(likeness(['zonnedorp'], ['zonnedarp'])).toBe(1)
    expect(likeness(['zonnedorp'], ['zonedarp'])).toBe(0)
    expect(likeness(['oost'], ['post'])).toBe(0)
  })
})
