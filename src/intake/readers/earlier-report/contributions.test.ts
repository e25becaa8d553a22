import { describe, expect, it } from 'vitest'
import { readContributions, readPlace, wordKey } from './contributions.ts'
import { pageOf, readingOf } from './page-of.ts'

describe('readContributions', () => {
  it('splits a row at each objective and keeps the lines of each', () => {
    const row = pageOf('Grond- en', 'mensenrechten', 'Wonen OD Goede', 'huizen', 'OD Eerlijke huur')
    expect(readContributions(row, readingOf())).toEqual([
      { place: 'Grond- en mensenrechten Wonen', objective: 'Goede huizen', lines: [1, 3, 5, 7] },
      { place: 'Grond- en mensenrechten Wonen', objective: 'Eerlijke huur', lines: [1, 3, 5, 9] },
    ])
  })

  it('says that a row names no objective', () => {
    const reading = readingOf()
    expect(readContributions(pageOf('Grond- en mensenrechten', 'Wonen OD'), reading)).toEqual([])
    expect(reading.notes.doubtful.map(({ code, lines }) => [code, lines])).toEqual([
      ['objective-unreadable', [1, 3]],
    ])
  })
})

describe('readPlace', () => {
  const themes = ['Wonen', 'Sociale bescherming', 'Krachtige buurten en steden']

  it.each([
    ['Grond- en mensenrechten Wonen', 'Grond- en mensenrechten', 'Wonen'],
    ['Grond- en mensenrechten Sociale Bescherming', 'Grond- en mensenrechten', 'Sociale Bescherming'],
    ['Krachtige buurten en steden', 'Krachtige buurten en steden', 'Krachtige buurten en steden'],
    ['Krachtige steden en buurten', 'Krachtige steden en buurten', 'Krachtige steden en buurten'],
    ['Samen leven', 'Samen leven', null],
    ['', null, null],
  ])('reads %j', (place, strategicObjective, theme) => {
    expect(readPlace(place, themes)).toEqual({ strategicObjective, theme })
  })
})

describe('wordKey', () => {
  it('does not look at order, case and accents', () => {
    expect(wordKey('Steden én Buurten')).toBe(wordKey('buurten en steden'))
    expect(wordKey('Steden')).not.toBe(wordKey('Buurten'))
  })
})
