import { readXlsx } from 'hucre/xlsx'
import type { SheetRow } from '../../intake/core/paste-model.ts'
import { pasteProblem as problem } from '../../intake/core/paste-problems.ts'

type Workbook = Awaited<ReturnType<typeof readXlsx>>
type Sheet = Workbook['sheets'][number]
type CellValue = Sheet['rows'][number][number]

/**
 * The rows of the first sheet of a workbook (.xlsx) that has any and is not hidden, as text. A formula
 * gives its outcome as the workbook kept it; one without stays a formula, which no row is made of.
 * Throws `paste-no-workbook` for what is none.
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetRow[]> {
  const { sheets } = await readWorkbook(bytes)
  const sheet = sheets.find(({ hidden, veryHidden, rows }) => !hidden && !veryHidden && rows.length > 0)
  return sheet === undefined ? [] : rowsOf(sheet)
}

async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes)
  } catch (error) {
    throw problem('paste-no-workbook', {}, { cause: error })
  }
}

function rowsOf({ rows, cells }: Sheet): SheetRow[] {
  return rows.flatMap((values, index) => {
    const texts = values.map((value, place) => {
      const formula = value === null ? cells?.get(`${index},${place}`)?.formula : undefined
      return formula === undefined ? textOf(value) : `=${formula}`
    })
    return texts.some((text) => text !== '') ? [{ row: index + 1, cells: texts }] : []
  })
}

/** As a person would type it: a decimal comma, because a point could stand between thousands. */
function textOf(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(Number(value.toPrecision(12))).replace('.', ',')
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value.trim()
}
