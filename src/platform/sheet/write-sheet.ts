import { writeXlsx } from 'hucre/xlsx'

/** What a cell holds; a date is text in the notation of ISO 8601. */
export type CellContent = string | number | null

/** A sheet by rows; the first row holds the headings. */
export interface WrittenSheet {
  name: string
  rows: readonly (readonly CellContent[])[]
}

const byteOrderMark = '\ufeff'
const startsFormula = /^[=+\-@\t\r]/

/**
 * A sheet as CSV the way Belgian spreadsheets open it: UTF-8 with its mark, semicolons, a decimal
 * comma. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf({ rows }: WrittenSheet): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')
}

function csvCell(content: CellContent): string {
  if (content === null) return ''
  if (typeof content === 'number') return String(content).replace('.', ',')
  const safe = startsFormula.test(content) ? `'${content}` : content
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Sheets as one XLSX workbook. Text stays text there, also when it begins as a formula does. */
export async function xlsxOf(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name: sheetName(name),
      rows: rows.map((row) => [...row]),
      freezePane: { rows: 1 },
    })),
  })
}

/** What a spreadsheet program takes for the name of a sheet: 31 signs, none of them `[ ] : * ? / \`. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}
