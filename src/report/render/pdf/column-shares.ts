import type { Column, Table } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { plainText } from '../plain-text.ts'

const narrowest = 5
const widestProse = 42
const charactersInMeasure = 76
const gap = 2

/** What fits beside each other when a table takes the margin too. */
const charactersInPage = 90

/** A column with the share it would like, and the least it can do with: its longest word. */
interface Wish {
  share: number
  least: number
}

/**
 * How the width of a table is divided, in characters: a column of numbers takes its longest word,
 * a column of prose takes its longest cell up to a line that reads well. Where that is more than the
 * page has, prose gives way: it can be broken over lines, and a number cannot.
 */
export function columnShares(table: Table<BoundFigure>): number[] {
  const rows = table.total ? [...table.rows, table.total] : table.rows
  const wishes = table.columns.map((column, index) => {
    const cells = rows.map((row) => plainText(index === 0 ? row.header : (row.cells[index - 1] ?? [])))
    return wishOf(column, cells)
  })
  let over = wishes.reduce((sum, { share }) => sum + share, 0) - charactersInPage
  return wishes.map(({ share, least }) => {
    const given = Math.max(0, Math.min(share - least, over))
    over -= given
    return share - given
  })
}

function wishOf({ header, unit, align }: Column, cells: readonly string[]): Wish {
  const words = [`${header} ${unit ?? ''}`, ...cells].flatMap((text) => text.split(/\s+/))
  const longestWord = Math.max(narrowest, ...words.map((text) => text.length))
  const longest = align === 'end' ? longestWord : Math.max(longestWord, ...cells.map((text) => text.length))
  return { share: Math.min(widestProse, longest) + gap, least: Math.min(widestProse, longestWord) + gap }
}

/** A table that is wider than the text also takes the margin. */
export function isWide(shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + share, 0) > charactersInMeasure
}
