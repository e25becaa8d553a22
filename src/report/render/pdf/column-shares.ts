import type { Column, Table } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { plainText } from '../plain-text.ts'

const narrowest = 5
const widestProse = 42
const charactersInMeasure = 76
const gap = 2

/**
 * How the width of a table is divided, in characters: a column of numbers takes its longest word,
 * a column of prose takes its longest cell up to a line that reads well.
 */
export function columnShares(table: Table<BoundFigure>): number[] {
  const rows = table.total ? [...table.rows, table.total] : table.rows
  return table.columns.map((column, index) => {
    const cells = rows.map((row) => plainText(index === 0 ? row.header : (row.cells[index - 1] ?? [])))
    return shareOf(column, cells)
  })
}

function shareOf({ header, unit, align }: Column, cells: readonly string[]): number {
  const words = [`${header} ${unit ?? ''}`, ...cells].flatMap((text) => text.split(/\s+/))
  const prose = align === 'end' ? [] : cells
  const longest = Math.max(...[...words, ...prose].map((text) => text.length))
  return Math.min(widestProse, Math.max(narrowest, longest)) + gap
}

/** A table that is wider than the text also takes the margin. */
export function isWide(shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + share, 0) > charactersInMeasure
}
