import { describe, expect, it } from 'vitest'
import { Spellings } from './spellings.ts'
import { plain } from './words.ts'

describe('Spellings', () => {
  it('gives the spelling used most, and all of them with their lines', () => {
    const names = new Spellings(plain)
    names.add('Samen Leven', [9])
    names.add('Ruimte', [2])
    names.add('Samen leven', [5])
    names.add('Samen leven', [7])
    expect(names.usual('SAMEN LEVEN')).toBe('Samen leven')
    expect(names.all()).toEqual([
      { name: 'Samen leven', spellings: ['Samen Leven', 'Samen leven'], lines: [5, 7, 9] },
      { name: 'Ruimte', spellings: ['Ruimte'], lines: [2] },
    ])
  })

  it('gives the first on a tie, and a name that was not counted back', () => {
    const names = new Spellings(plain)
    names.add('Zorg')
    names.add('zorg')
    expect([names.usual('ZORG'), names.usual('Sport')]).toEqual(['Zorg', 'Sport'])
  })
})
