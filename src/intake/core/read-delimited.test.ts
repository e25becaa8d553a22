import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelimited } from './read-delimited.ts'

const cellsOf = (text: string) => readDelimited(text).map(({ cells }) => cells)

describe('a text with one row a line', () => {
  it.each([
    ['tabs, as the clipboard gives', 'Naam\tVTE\nAn\t0,8\nBo\t1\n'],
    ['semicolons and CRLF', 'Naam;VTE\r\nAn;0,8\r\nBo;1\r\n'],
    ['commas and quotes', 'Naam,VTE\n"An","0,8"\nBo,1'],
    ['only CR', 'Naam;VTE\rAn;0,8\rBo;1'],
    ['a mark at its beginning', '\ufeffNaam;VTE\nAn;0,8\nBo;1'],
    ['Excel’s own first line', 'sep=,\nNaam,VTE\n"An","0,8"\nBo,1'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['Naam', 'VTE'],
      ['An', '0,8'],
      ['Bo', '1'],
    ])
  })

  it('keeps newlines, separators and quotes within a quoted cell', () => {
    expect(cellsOf('Titel;Uren\n"Rouw; ""verlies""\nen meer";7,5')).toEqual([
      ['Titel', 'Uren'],
      ['Rouw; "verlies"\nen meer', '7,5'],
    ])
  })

  it('keeps the numbers of the rows when empty ones stand in between', () => {
    const rows = readDelimited('Naam;VTE\n\n;\nAn;1\n')
    expect(rows.map(({ row }) => row)).toEqual([1, 4])
  })

  it('takes one column with commas for one column', () => {
    expect(cellsOf('Naam\nPeeters, An\nDe Wit, Bo')).toEqual([['Naam'], ['Peeters, An'], ['De Wit, Bo']])
  })

  it('takes a quote that nothing closes as it stands', () => {
    expect(cellsOf('Naam;VTE\n"An;1')).toEqual([
      ['Naam', 'VTE'],
      ['"An', '1'],
    ])
  })

  it.each(['', '\n\n', '  \n', '\t\t\n', '\ufeff'])('%j holds no rows', (text) =>
    expect(cellsOf(text)).toEqual([]),
  )

  const cell = fc
    .string({ unit: fc.constantFrom(...'ab é",;\t\n\r=-0'), maxLength: 6 })
    .map((text) => text.trim())

  it('gives the cells that were written as CSV', () => {
    const written = fc.record({
      separator: fc.constantFrom(';', ',', '\t'),
      newline: fc.constantFrom('\n', '\r\n'),
      rows: fc
        .integer({ min: 2, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
        ),
      mark: fc.constantFrom('', '\ufeff'),
    })
    fc.assert(
      fc.property(written, ({ separator, newline, rows, mark }) => {
        const table = [rows[0]?.map((_, index) => `Kop ${index}`) ?? ['Kop 0', 'Kop 1'], ...rows]
        const text = mark + table.map((row) => row.map(quote).join(separator)).join(newline)
        const full = table.filter((row) => row.some((one) => one !== ''))
        expect(cellsOf(text)).toEqual(full)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses 50,000 rows without reading them all', () => {
    const text = `Naam;VTE\n${'An;1\n'.repeat(50_000)}`
    expect(() => readDelimited(text)).toThrow(expect.objectContaining({ code: 'paste-too-many-rows' }))
  })
})

function quote(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
