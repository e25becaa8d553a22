import { expect } from 'vitest'
import { computeCells, computeParts } from '../../src/indicators/compute-cells.ts'
import { cellValue } from '../../src/indicators/core/cells.ts'
import type { Cell, IndicatorResult, Row, Scope } from '../../src/indicators/core/model.ts'
import type { Definition, Figure } from '../../src/indicators/definition.ts'
import { listRecords } from '../../src/indicators/list-records.ts'
import { addDays, calendarDate } from '../../src/platform/core/calendar-date.ts'
import type { ReadTransaction } from '../../src/platform/db/index.ts'

/** A fact as a person would write it on a tally sheet, without the database. */
export interface Fact {
  row: string
  breakdown: string
  weight: number
  /** What it is a fact of: a distinct count counts these. */
  who: string
}

/**
 * Expects that every cell of a figure is what a person counts from `facts`, and the fold of its own
 * list of records.
 */
export async function checkFigure(
  tx: ReadTransaction,
  figure: Figure,
  scope: Scope,
  rows: readonly Row[],
  facts: readonly Fact[],
): Promise<void> {
  const cells = await computeCells(tx, figure, scope)
  const words = new Set([...figure.columns.map(({ key }) => key), ...facts.map((one) => one.breakdown)])
  for (const row of [null, ...rows.map(({ key }) => key)]) {
    for (const breakdown of [null, ...words]) {
      const own = facts.filter(
        (fact) => (row === null || fact.row === row) && (breakdown === null || fact.breakdown === breakdown),
      )
      const value = cellValue(cells, row, breakdown)
      expect(value ?? 0, `${row} ${breakdown}`).toBe(foldByHand(figure, own))
      expect(value === undefined, `${row} ${breakdown} is not there`).toBe(own.length === 0)
      const list = await listRecords(tx, figure, scope, rows, {
        row: row ?? undefined,
        breakdown: breakdown ?? undefined,
      })
      expect([list.value, list.total]).toEqual([value ?? 0, list.records.length])
      expect(list.records.reduce((sum, record) => sum + record.weight, 0)).toBe(value ?? 0)
      expect(new Set(list.records.map(({ recordId }) => recordId)).size).toBe(list.records.length)
    }
  }
}

/** Expects that indicators read together, with the time before the scope, are what each is by itself. */
export async function checkTogether(
  tx: ReadTransaction,
  definitions: readonly Definition[],
  scope: Scope,
): Promise<void> {
  const before = { ...scope, from: calendarDate('2000-01-01'), to: addDays(scope.from, -1) }
  const figures = definitions.flatMap((one) => (one.beside === null ? [one] : [one, one.beside]))
  const parts = [scope, before].flatMap((of) => figures.map((figure) => ({ figure, scope: of })))
  const together = await computeParts(tx, parts)
  for (const [index, part] of parts.entries()) {
    const apart = await computeCells(tx, part.figure, part.scope)
    expect(inOrder(together[index] ?? [])).toEqual(inOrder(apart))
  }
}

const inOrder = (cells: readonly Cell[]) =>
  cells.map(({ row, breakdown, value }) => `${row}, ${breakdown}: ${value}`).sort()

/** Expects that parts make the whole where they partition it, and are at most the whole where they do not. */
export function checkParts({ cells, rows, columns, adds }: IndicatorResult): void {
  const value = (row: string | null, breakdown: string | null) => cellValue(cells, row, breakdown) ?? 0
  const parts = columns.map(({ key }) => key)
  for (const row of [null, ...rows.map(({ key }) => key)]) {
    if (parts.length > 0) {
      const values = parts.map((key) => value(row, key))
      checkWhole(adds, value(row, null), values)
    }
  }
  const totals = rows.map(({ key }) => value(key, null))
  checkWhole(adds, value(null, null), totals)
}

function checkWhole(adds: boolean, whole: number, parts: readonly number[]): void {
  const sum = parts.reduce((a, b) => a + b, 0)
  if (adds) expect(whole).toBe(sum)
  expect(whole).toBeLessThanOrEqual(sum)
  expect(whole).toBeGreaterThanOrEqual(Math.max(0, ...parts))
}

function foldByHand({ fold }: Figure, facts: readonly Fact[]): number {
  if (fold === 'count') return facts.length
  if (fold === 'sum') return facts.reduce((sum, { weight }) => sum + weight, 0)
  return new Set(facts.map(({ who }) => who)).size
}
