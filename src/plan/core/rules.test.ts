import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { type SheetBlock, SheetPart, type Term } from './model.ts'
import { everyPart, newTexts, revisedTerm } from './rules.ts'

const first = calendarDate('2020-01-01')
const dates = fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => addDays(first, days)))
const terms = fc.record({ start: dates, end: dates, written: fc.option(fc.string()) })
const block = (text: string): SheetBlock => ({ kind: 'paragraph', level: 1, text, sourceLine: null })

describe('revisedTerm', () => {
  it('gives the new dates, or says what is wrong with them', () => {
    fc.assert(
      fc.property(terms, terms, (before, change) => {
        const same = before.start === change.start && before.end === change.end
        const reversed = change.start !== null && change.end !== null && change.end < change.start
        const revise = () => revisedTerm(before, change)
        if (same) expect(revise).toThrow(expect.objectContaining({ code: 'term-unchanged' }))
        else if (reversed) expect(revise).toThrow(expect.objectContaining({ code: 'term-ends-before-start' }))
        else expect(revise()).toMatchObject({ start: change.start, end: change.end })
      }),
    )
  })

  it('keeps what was written until both dates are known', () => {
    const before: Term = { start: first, end: null, written: 'tot 31/11/2025' }
    const start = calendarDate('2021-01-01')
    expect(revisedTerm(before, { start, end: null }).written).toBe('tot 31/11/2025')
    expect(revisedTerm(before, { start, end: calendarDate('2025-11-30') }).written).toBeNull()
  })

  it('lets a project begin and end on one day', () => {
    const before: Term = { start: null, end: null, written: null }
    expect(revisedTerm(before, { start: first, end: first })).toEqual({
      start: first,
      end: first,
      written: null,
    })
  })

  it('names both dates in the sentence', () => {
    const before: Term = { start: null, end: null, written: null }
    const change = { start: calendarDate('2021-03-16'), end: calendarDate('2021-03-15') }
    expect(() => revisedTerm(before, change)).toThrow(/15 March 2021.*16 March 2021/)
  })
})

describe('everyPart', () => {
  it('has all parts in the order of the template and loses no block', () => {
    const parts = fc.record(
      Object.fromEntries(SheetPart.options.map((part) => [part, fc.array(fc.string().map(block))])),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(parts, (some) => {
        const every = everyPart(some)
        expect(Object.keys(every)).toEqual(SheetPart.options)
        for (const part of SheetPart.options) expect(every[part]).toEqual(some[part] ?? [])
      }),
    )
  })
})

describe('newTexts', () => {
  const before = everyPart({ planning: [block('oud')] })

  it('is everything when there was no sheet', () => {
    expect(newTexts(null, before)).toEqual(['oud'])
  })

  it('leaves out what stood there, wherever it moved', () => {
    expect(newTexts(before, everyPart({ conclusion: [block('oud'), block('nieuw')] }))).toEqual(['nieuw'])
  })
})
