import { expect, test } from 'vitest'
import type { IndicatorResult } from '../../indicators/core/model.ts'
import { brokenDown, figureOf, nameOfCell } from './cells.ts'

const indicator = {
  themes: [{ id: 'wonen', name: 'Wonen' }],
  columns: [
    { key: 'workingGroup', label: { nl: 'werkgroep', en: 'working group' } },
    { key: null, label: { nl: 'totaal', en: 'total' } },
  ],
  cells: [
    { themeId: 'wonen', breakdown: 'workingGroup', value: 4 },
    { themeId: null, breakdown: null, value: 9 },
  ],
} as unknown as IndicatorResult

test('a cell that nobody counted is nought', () => {
  expect(figureOf(indicator.cells, 'wonen', 'workingGroup')).toBe(4)
  expect(figureOf(indicator.cells, null, null)).toBe(9)
  expect(figureOf(indicator.cells, 'wonen', null)).toBe(0)
})

test('only columns with a key break a figure down', () => {
  expect(brokenDown(indicator).map((column) => column.key)).toEqual(['workingGroup'])
})

test('a cell is named by its theme and its column', () => {
  expect(nameOfCell(indicator, 'wonen', 'workingGroup', 'en')).toBe('Wonen, working group')
  expect(nameOfCell(indicator, 'wonen', undefined, 'nl')).toBe('Wonen')
  expect(nameOfCell(indicator, undefined, undefined, 'nl')).toBe('totaal')
})
