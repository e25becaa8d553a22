import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../../platform/core/calendar-date.ts'
import { readDate, readTerm } from './dates.ts'

describe('readDate', () => {
  it('reads back every date it is written with', () => {
    const anyDay = fc
      .integer({ min: 0, max: 80_000 })
      .map((days) => addDays(calendarDate('1900-01-01'), days))
    const notation = fc.record({ separator: fc.constantFrom('/', '.'), padded: fc.boolean() })
    fc.assert(
      fc.property(anyDay, notation, (date, { separator, padded }) => {
        const [year = '', month = '', day = ''] = date.split('-')
        const short = (part: string) => (padded ? part : String(Number(part)))
        expect(readDate([short(day), short(month), year].join(separator))).toEqual({ date })
      }),
    )
  })

  it.each(['31/4/2021', '31.9.2024', '29/2/2023', '0/1/2021', '1/13/2021'])(
    'says that %s is no day',
    (written) => {
      expect(readDate(written)).toEqual({ date: null, doubt: 'impossible-date' })
    },
  )

  it.each(['', '1/1/20121', 'voorjaar 2021', "1/1/'21", '1/1.2021', '2021-01-01'])(
    'cannot read %j',
    (written) => {
      expect(readDate(written)).toEqual({ date: null, doubt: 'unreadable-date' })
    },
  )
})

describe('readTerm', () => {
  it.each([
    '1/3/2020 - 31/12/2022',
    '1/3/2020- 31/12/2022',
    '1/3/2020 – 31/12/2022',
    '01.03.2020—31.12.2022',
  ])('reads %s with any dash', (written) => {
    expect(readTerm(written)).toEqual({ start: '2020-03-01', end: '2022-12-31', doubts: [] })
  })

  it('keeps the date that can be read', () => {
    expect(readTerm('1/5/2020 - 31/4/2021')).toEqual({
      start: '2020-05-01',
      end: null,
      doubts: [{ code: 'impossible-date', written: '31/4/2021' }],
    })
  })

  it('says that a term ends before it starts', () => {
    const { start, end, doubts } = readTerm('1/5/2022 - 1/5/2021')
    expect([start, end]).toEqual(['2022-05-01', '2021-05-01'])
    expect(doubts).toEqual([{ code: 'term-ends-before-start', written: '1/5/2022 - 1/5/2021' }])
  })

  it.each(['', 'doorlopend', '1/1/2021 - 1/2/2021 - 1/3/2021'])('cannot read %j as a term', (written) => {
    expect(readTerm(written)).toEqual({
      start: null,
      end: null,
      doubts: [{ code: 'unreadable-date', written }],
    })
  })

  it('quotes the whole term when a date is left out', () => {
    expect(readTerm('1/1/2021 -').doubts).toEqual([{ code: 'unreadable-date', written: '1/1/2021 -' }])
  })
})
