import { describe, expect, it } from 'vitest'
import type { AnnexEntry } from './annex.ts'
import { pageOf, readingOf } from './page-of.ts'
import { readName, readProject } from './project.ts'

const entry: AnnexEntry = {
  theme: 'Wonen',
  nameLines: pageOf('Huurpunt (sector)'),
  rows: {
    mainly: pageOf('Wonen OD Goede huizen'),
    phase: pageOf('Projectuitvoering'),
    term: pageOf('1/3/2029 -', '31/12/2033'),
    description: pageOf('Huren is duur.', 'https://voorbeeld.be/huur'),
  },
}

function read(changed: Partial<AnnexEntry['rows']> = {}) {
  const reading = readingOf()
  const project = readProject({ ...entry, rows: { ...entry.rows, ...changed } }, reading)
  return { project, doubts: reading.notes.doubtful.map(({ code, written }) => [code, written]) }
}

describe('readProject', () => {
  it('reads every row', () => {
    const { project, doubts } = read()
    expect(project).toMatchObject({
      name: 'Huurpunt',
      nameAsWritten: 'Huurpunt (sector)',
      sector: true,
      phase: { asWritten: 'Projectuitvoering', code: 'execution' },
      term: { asWritten: '1/3/2029 - 31/12/2033', start: '2029-03-01', end: '2033-12-31' },
      description: { blocks: [{ text: 'Huren is duur.' }] },
      links: [{ url: 'https://voorbeeld.be/huur' }],
    })
    expect(doubts).toEqual([])
  })

  it('keeps a phase it does not know as written', () => {
    const { project, doubts } = read({ phase: pageOf('In afbouw') })
    expect(project.phase).toMatchObject({ asWritten: 'In afbouw', code: null })
    expect(doubts).toEqual([['unknown-phase', 'In afbouw']])
  })

  it('keeps a term it cannot read as written', () => {
    const { project, doubts } = read({ term: pageOf('1/1/20300 - 31/9/2031') })
    expect(project.term).toMatchObject({ asWritten: '1/1/20300 - 31/9/2031', start: null, end: null })
    expect(doubts).toEqual([
      ['unreadable-date', '1/1/20300'],
      ['impossible-date', '31/9/2031'],
    ])
  })

  it('says which row is not there; objectives beside the main ones may be left out', () => {
    const reading = readingOf()
    const project = readProject({ ...entry, rows: {} }, reading)
    expect([project.phase, project.term, project.description]).toEqual([null, null, null])
    expect(reading.notes.doubtful.map(({ written }) => written)).toEqual([
      'Huurpunt (sector): Draagt hoofdzakelijk bij tot',
      'Huurpunt (sector): Fase',
      'Huurpunt (sector): Looptijd',
      'Huurpunt (sector): Omschrijving van het project',
    ])
  })
})

describe('readName', () => {
  it('takes the suffix of a sector project off, in any case', () => {
    expect(readName('Huurpunt (Sector)', '(sector)')).toEqual({ name: 'Huurpunt', sector: true })
    expect(readName('De sector', '(sector)')).toEqual({ name: 'De sector', sector: false })
  })
})
