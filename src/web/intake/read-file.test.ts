import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readFile, readText } from './read-file.ts'

const file = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(parts)
const rowsOf = async (blob: Blob) => (await readFile(blob)).rows.map(({ cells }) => cells)
const table = [
  ['Naam', 'Startdatum'],
  ['Café', '2021-03-16'],
]

async function workbook(sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<Blob> {
  return file(new Uint8Array(await writeXlsx({ sheets })))
}

describe('a file', () => {
  it('is read as CSV, and says in which encoding', async () => {
    const text = table.map((row) => row.join(';')).join('\r\n')
    expect(await readFile(file(text))).toMatchObject({ readAs: 'UTF-8' })
    const latin = new Uint8Array(Buffer.from(text, 'latin1'))
    expect(await readFile(file(latin))).toMatchObject({ readAs: 'Windows-1252' })
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(await readFile(file(utf16))).toMatchObject({ readAs: 'UTF-16' })
    for (const blob of [file(text), file(latin), file(utf16)]) expect(await rowsOf(blob)).toEqual(table)
  })

  it('is read as a workbook: dates, numbers, answers, and the rows as they are numbered', async () => {
    const rows = [
      ['Naam', 'Datum', 'VTE', 'Direct'],
      [],
      ['Café ', new Date(Date.UTC(2021, 2, 16)), 0.8, true],
      ['M02', 44271, 1234.5, false],
      ['M03', null, 0.1 + 0.2, null],
    ]
    const blob = await workbook([
      { name: 'Leeg', rows: [] },
      { name: 'Lijst', rows },
    ])
    expect(await readFile(blob)).toEqual({
      readAs: 'xlsx',
      rows: [
        { row: 1, cells: ['Naam', 'Datum', 'VTE', 'Direct'] },
        { row: 3, cells: ['Café', '2021-03-16', '0,8', 'ja'] },
        { row: 4, cells: ['M02', '44271', '1234,5', 'nee'] },
        { row: 5, cells: ['M03', '', '0,3', ''] },
      ],
    })
  })

  it('gives the outcome of a formula, and the formula where there is none', async () => {
    const cells = new Map([
      ['1,0', { formula: '1+1', formulaResult: 2 }],
      ['1,1', { formula: 'SUM(A1:A9)' }],
    ])
    const blob = await workbook([{ name: 'Lijst', rows: [['Naam', 'Bedrag']], cells }])
    expect((await rowsOf(blob))[1]).toEqual(['2', '=SUM(A1:A9)'])
  })
})

describe('a file with no list in it is told what it is', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  it.each([
    ['a PNG called csv', 'paste-picture', file(bytes('\x89PNG\r\n\x1a\n'), 'x')],
    ['a PDF', 'paste-pdf', file('%PDF-1.7 …')],
    ['an old Excel file', 'paste-old-excel', file(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'x')],
    ['a zip of something else', 'paste-no-workbook', file(bytes('PK\x03\x04'), 'a'.repeat(100))],
    ['a program', 'paste-no-text', file(bytes('\x7fELF\x02\x01\0\0'))],
    ['50,000 rows', 'paste-too-many-rows', file(`Naam;Startdatum\n${'An;1/3/2020\n'.repeat(50_000)}`)],
    [
      'more than 4 MB of text',
      'paste-file-too-large',
      file('Naam;Startdatum\n', 'x'.repeat(4 * 1024 * 1024)),
    ],
  ])('%s: %s', async (_, code, blob) => {
    await expect(readFile(blob)).rejects.toMatchObject({ code })
  })

  it('a picture of 30 MB, without being read', async () => {
    const read: number[] = []
    const picture = file(bytes('\xff\xd8\xff\xe0'), new Uint8Array(30 * 1024 * 1024))
    const watched = {
      size: picture.size,
      slice: (from: number, to: number) => {
        read.push(to - from)
        return picture.slice(from, to)
      },
      arrayBuffer: () => Promise.reject(new Error('It was read whole.')),
    }
    await expect(readFile(watched)).rejects.toMatchObject({ code: 'paste-picture' })
    expect(read).toEqual([16])
  })
})

it('what was pasted is refused when it is too large, no text, or too long', () => {
  const code = (text: string) => expect.objectContaining({ code: text })
  expect(() => readText('x'.repeat(4 * 1024 * 1024 + 1))).toThrow(code('paste-file-too-large'))
  expect(() => readText('Naam\0\tDatum')).toThrow(code('paste-no-text'))
  expect(() => readText('An\t1\n'.repeat(50_000))).toThrow(code('paste-too-many-rows'))
  expect(readText('')).toEqual([])
})
