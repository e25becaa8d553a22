import { expect, test } from 'vitest'
import type { Table } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { columnShares, isWide } from './column-shares.ts'

const table = (columns: Table<BoundFigure>['columns'], ...rows: string[][]): Table<BoundFigure> => ({
  type: 'table',
  caption: [],
  columns,
  rows: rows.map(([header = '', ...cells]) => ({
    header: [{ type: 'text', text: header }],
    cells: cells.map((text) => [{ type: 'text', text }]),
  })),
})

test('numbers take the width of their longest word, prose that of its cell', () => {
  const shares = columnShares(
    table(
      [
        { header: 'Thema', align: 'start' },
        { header: 'Aantal keer', align: 'end' },
      ],
      ['Krachtige buurten', '12'],
    ),
  )
  expect(shares).toEqual(['Krachtige buurten'.length + 2, 'Aantal'.length + 2])
})

test('long prose stops at a line that reads well, and does not make a table wide by itself', () => {
  const shares = columnShares(table([{ header: 'Waarvoor', align: 'start' }], ['woord '.repeat(40)]))
  expect(shares).toEqual([44])
  expect(isWide(shares)).toBe(false)
  expect(isWide([44, 44])).toBe(true)
})

test('prose gives way in a table that is wider than the page, and numbers do not', () => {
  const numbers = Array.from({ length: 8 }, () => ({ header: 'enveloppe', align: 'end' }) as const)
  const row = ['Krachtige buurten en steden', ...numbers.map(() => '1.234')]
  const [theme, ...rest] = columnShares(table([{ header: 'Thema', align: 'start' }, ...numbers], row))
  expect(theme).toBe('Krachtige'.length + 2)
  expect(rest).toEqual(numbers.map(() => 'enveloppe'.length + 2))
})
