import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { csvOf, xlsxOf } from './write-sheet.ts'

const rows = [
  ['Thema', 'Uren'],
  ['Wonen; "krap"', 1.5],
  ['=SUM(A1)', null],
  ['-1', -1],
]

describe('a sheet as CSV', () => {
  it('has its mark, semicolons, a decimal comma and quotes where they are needed', () => {
    const csv = csvOf({ name: 'Tabel', rows })
    expect(csv.startsWith('\ufeffThema;Uren\r\n')).toBe(true)
    expect(csv).toContain('"Wonen; ""krap""";1,5\r\n')
  })

  it('holds nothing that a spreadsheet would reckon with, and leaves numbers alone', () => {
    expect(csvOf({ name: 'Tabel', rows })).toContain("'=SUM(A1);\r\n'-1;-1\r\n")
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(csvOf({ name: '', rows: [[`${start}cmd`]] }).slice(1)).toMatch(/^"?'/)
    }
  })
})

it('a workbook reads back as it was written, formulas as text', async () => {
  const workbook = await readXlsx(await xlsxOf([{ name: 'Tabel [1/2]', rows }]))
  const [sheet] = workbook.sheets
  expect(sheet?.name).toBe('Tabel  1 2 ')
  expect(sheet?.rows).toEqual(rows)
})
