import { describe, expect, it } from 'vitest'
import { cutAnnex } from './annex.ts'
import { labelAt } from './annex-label.ts'
import { pageOf, readingOf } from './page-of.ts'
import type { TextLine } from './text-lines.ts'

const texts = (lines: readonly TextLine[] | undefined) => lines?.map(({ text }) => text)

function cut(...lines: string[]) {
  const reading = readingOf()
  const { themes, entries } = cutAnnex(pageOf(...lines), reading)
  return {
    themes: themes.map(({ theme }) => theme),
    entries: entries.map(({ theme, nameLines, rows }) => ({
      theme,
      name: texts(nameLines)?.join(' '),
      rows: Object.fromEntries(Object.entries(rows).map(([row, value]) => [row, texts(value)])),
    })),
    left: reading.notes.notUnderstood.map(({ text }) => text),
  }
}

const table = [
  ...['Draagt hoofdzakelijk', 'bij tot', 'Wonen OD Goede huizen'],
  ...['Fase Projectuitvoering', 'Looptijd 1/1/2030 - 31/12/2031'],
]

describe('labelAt', () => {
  const label = 'Draagt hoofdzakelijk bij tot'

  it('finds a label that a column broke, and the value after it', () => {
    const found = labelAt(pageOf('Draagt', 'hoofdzakelijk bij tot Wonen OD Huizen', 'Fase'), 0, label)
    expect(texts(found?.printed)).toEqual(['Draagt'])
    expect(texts(found?.value)).toEqual(['Wonen OD Huizen'])
    expect(found?.next).toBe(2)
  })

  it('does not take other words for the label', () => {
    expect(labelAt(pageOf('Draagt ook bij tot Wonen'), 0, label)).toBeNull()
    expect(labelAt(pageOf('Draagt hoofdzakelijk', 'zorg'), 0, label)).toBeNull()
    expect(labelAt(pageOf('Draagt hoofdzakelijk'), 0, label)).toBeNull()
  })
})

describe('cutAnnex', () => {
  it('cuts every project of every theme into its rows', () => {
    const read = cut(
      ...['Vaste gegevens projecten thema ‘Wonen’', '', 'Tuinwijk', '', ...table],
      ...['Omschrijving van het project', 'Een wijk.', '', 'Nog een zin.', '', '', 'Dorpshuis (sector)', ''],
      ...[
        ...table,
        'Vaste gegevens projecten thema ‘Onderwijs’',
        '',
        'Klas',
        '',
        'Fase Afgerond',
        'Looptijd 2030',
      ],
    )
    const rows = {
      mainly: ['Wonen OD Goede huizen'],
      phase: ['Projectuitvoering'],
      term: ['1/1/2030 - 31/12/2031'],
    }
    expect(read).toEqual({
      themes: ['Wonen', 'Onderwijs'],
      entries: [
        { theme: 'Wonen', name: 'Tuinwijk', rows: { ...rows, description: ['Een wijk.', 'Nog een zin.'] } },
        { theme: 'Wonen', name: 'Dorpshuis (sector)', rows },
        { theme: 'Onderwijs', name: 'Klas', rows: { phase: ['Afgerond'], term: ['2030'] } },
      ],
      left: [],
    })
  })

  it('takes a name of two lines, and only the last line when nothing stands apart', () => {
    expect(cut('Buurtwerk Lange Straat en', 'Korte Straat', '', ...table).entries[0]?.name).toBe(
      'Buurtwerk Lange Straat en Korte Straat',
    )
    const flowing = cut('Zin een.', 'Zin twee.', 'Tuinwijk', ...table)
    expect([flowing.entries[0]?.name, flowing.left]).toEqual(['Tuinwijk', ['Zin een.', 'Zin twee.']])
  })

  it('reads a description that starts like a label', () => {
    const read = cut('Tuinwijk', '', ...table, 'Omschrijving van het project', 'Fase twee begint in mei.')
    expect(read.entries.map(({ rows }) => rows.description)).toEqual([['Fase twee begint in mei.']])
  })

  it('still finds a project whose first label was lost', () => {
    const second = ['', '', 'Dorpshuis', '', 'Fase Afgerond', 'Looptijd 1/1/2030 - 31/12/2030']
    const read = cut('Tuinwijk', '', ...table, 'Omschrijving van het project', 'Een wijk.', ...second)
    expect(read.entries.map(({ name }) => name)).toEqual(['Tuinwijk', 'Dorpshuis'])
  })

  it('leaves what stands before the first table', () => {
    expect(cut('Leeswijzer', '', 'Tuinwijk', '', ...table).left).toEqual(['Leeswijzer'])
  })
})
