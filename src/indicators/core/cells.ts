import { type Exact, formatExact } from '../../platform/core/exact.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Breakdown, Cell, CellPlace, FigureTable, IndicatorResult, Scale } from './model.ts'

/** The value of a cell in the scale of its figure; `null` for a row or a column is the total over it. */
export function cellValue(
  cells: readonly Cell[],
  row: string | null,
  breakdown: string | null,
): number | undefined {
  return cells.find((cell) => cell.row === row && cell.breakdown === breakdown)?.value
}

type Values = Pick<FigureTable, 'cells' | 'scale'>

/** A cell as an exact number. A cell without records is nought, or not known, as the definition says. */
export function exactOf(
  result: Values & Pick<IndicatorResult, 'absent'> & { beside: Values | null },
  { figure, row, breakdown }: CellPlace,
): Exact {
  const table = figure === 'main' ? result : result.beside
  if (table === null) return { amount: null, divisor: 1 }
  const missing = result.absent === 'unknown' ? null : 0
  return { amount: cellValue(table.cells, row, breakdown) ?? missing, divisor: table.scale.divisor }
}

/** A whole value of a figure as a person reads it. */
export function formatValue(value: number, { divisor, decimals }: Scale, language: Language): string {
  return formatExact({ amount: value, divisor }, decimals, language) ?? ''
}

/** Where the total of a figure stands. */
export const totalPlace: CellPlace = { figure: 'main', row: null, breakdown: null }

/** The most columns that a table shows when nothing stands in them. */
const fewColumns = 6

/** The columns of a table; a wide one leaves out those in which nothing stands. */
export function usedColumns({ columns, cells }: Pick<FigureTable, 'columns' | 'cells'>): Breakdown[] {
  if (columns.length <= fewColumns) return columns
  const used = columns.filter(({ key }) => cells.some((cell) => cell.breakdown === key && cell.value !== 0))
  return used.length === 0 ? columns.slice(0, fewColumns) : used
}
