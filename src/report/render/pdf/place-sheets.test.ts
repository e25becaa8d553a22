import { describe, expect, test } from 'vitest'
import { type SheetPages, sheetsThatGained, sheetsToOpenLeft, sheetsToTighten } from './place-sheets.ts'

const sheet = (id: string, first: number, last: number, filled = 0.5): SheetPages => ({
  id,
  first,
  last,
  filled,
})

describe('a sheet opens on a left page', () => {
  test('when it has two pages and would begin on a right one', () => {
    expect(sheetsToOpenLeft([sheet('a', 15, 16)])).toEqual(['a'])
    expect(sheetsToOpenLeft([sheet('a', 14, 15)])).toEqual([])
  })

  test('and moves all that follows by a page', () => {
    const sheets = [sheet('a', 15, 16), sheet('b', 17, 18), sheet('c', 19, 19), sheet('d', 20, 21)]
    expect(sheetsToOpenLeft(sheets)).toEqual(['a', 'd'])
  })

  test('not when it has one page or three', () => {
    expect(sheetsToOpenLeft([sheet('a', 15, 15), sheet('b', 17, 19)])).toEqual([])
  })
})

test('a sheet that spills a little is tightened; one that needs its last page is not', () => {
  const sheets = [
    sheet('little', 2, 3, 0.15),
    sheet('much', 4, 5, 0.6),
    sheet('one', 6, 6, 0.1),
    sheet('long', 7, 9, 0.35),
  ]
  expect(sheetsToTighten(sheets)).toEqual(['little', 'long'])
})

test('tighter setting is kept where it saves a page', () => {
  const loose = [sheet('a', 2, 3), sheet('b', 4, 5)]
  expect([...sheetsThatGained(loose, [sheet('a', 2, 2), sheet('b', 3, 4)])]).toEqual(['a'])
})
