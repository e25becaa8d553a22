import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { monthOf } from '../../registration/core/month.ts'
import { outsideTerms, unusualNumbers } from './questions.ts'

const activity = (date: string, participations: number, change: object = {}) => ({
  id: `${date} ${participations}`,
  projectId: 'roof',
  kindId: 'soup',
  legalKind: 'gathering' as const,
  date: calendarDate(date),
  participations,
  note: '',
  ...change,
})
const month = (name: string) =>
  [10, 12, 14, 9, 11, 13, 10, 12, 15].map((heads, day) =>
    activity(addDays(calendarDate(`${name}-01`), day), heads),
  )
const found = (list: ReturnType<typeof activity>[], earlier: Parameters<typeof unusualNumbers>[1] = []) =>
  unusualNumbers(list, earlier).unusual.map((one) => one.activity.id)

describe('an unusual number', () => {
  it('is unusual beside the year before it', () => {
    expect(found([...month('2021-03'), activity('2021-03-20', 90)])).toEqual(['2021-03-20 90'])
    expect(found([...month('2020-04'), activity('2021-03-20', 90)])).toEqual(['2021-03-20 90'])
  })

  it('has nothing to stand beside when that year is empty', () => {
    expect(unusualNumbers([...month('2020-03'), activity('2021-03-20', 90)], [])).toMatchObject({
      unusual: [],
      uncompared: 1,
    })
  })

  it('is compared with its own project and kind only', () => {
    const other = [
      activity('2021-03-20', 90, { projectId: 'steps' }),
      activity('2021-03-20', 90, { kindId: 'party' }),
    ]
    expect(found([...month('2021-03'), ...other])).toEqual([])
  })

  it('is compared with what was counted before as with what is listed', () => {
    const earlier = month('2021-02').map(({ projectId, kindId, date, participations }) => ({
      projectId,
      kindId,
      month: monthOf(date),
      participations,
      count: 1,
    }))
    expect(found([activity('2021-03-20', 90)], earlier)).toEqual(['2021-03-20 90'])
  })

  it('does not depend on later months: a month asked alone gives what its year gives', () => {
    const later = [...month('2021-05'), ...month('2021-05').map((one) => ({ ...one, participations: 90 }))]
    expect(found([...month('2021-03'), activity('2021-03-20', 90), ...later])).toContain('2021-03-20 90')
  })
})

describe('outside the term', () => {
  const terms = new Map([
    ['roof', { start: calendarDate('2021-03-01'), end: calendarDate('2021-03-31') }],
    ['steps', { start: null, end: null }],
  ])
  it('is before the first and after the last day, and nothing where no term is known', () => {
    const days = ['2021-02-28', '2021-03-01', '2021-03-31', '2021-04-01']
    const of = (projectId: string) => days.map((day) => activity(day, 1, { projectId }))
    expect(
      outsideTerms([...of('roof'), ...of('steps'), ...of('gone')], terms).map(({ date }) => date),
    ).toEqual(['2021-02-28', '2021-04-01'])
  })
})
