import { describe, expect, it } from 'vitest'
import { calendarDate as day } from '../../platform/core/calendar-date.ts'
import { placeOnLine, scaleOf, ticksOf } from './timeline.ts'

const today = day('2022-06-30')

describe('a line of time', () => {
  const spans = [
    { from: day('2021-07-01'), to: null },
    { from: day('2020-02-01'), to: day('2021-06-30') },
  ]
  const scale = scaleOf(spans, today)

  it('shows whole years, up to now while something goes on', () => {
    expect(scale).toEqual({ from: '2020-01-01', to: '2022-12-31' })
    expect(scaleOf([{ from: day('2020-02-01'), to: day('2020-03-01') }], today).to).toBe('2020-12-31')
    expect(scaleOf([{ from: day('2024-02-01'), to: null }], today).to).toBe('2024-12-31')
  })

  it('places a span by its days, an open one up to the end', () => {
    const year = placeOnLine({ from: day('2021-01-01'), to: day('2021-12-31') }, scale)
    expect(year.left).toBeCloseTo((366 / 1096) * 100)
    expect(year.width).toBeCloseTo((365 / 1096) * 100)
    const open = placeOnLine({ from: day('2021-07-01'), to: null }, scale)
    expect(open.left + open.width).toBeCloseTo(100)
  })

  it('writes ten years at most', () => {
    expect(ticksOf(scale).map(({ year }) => year)).toEqual([2020, 2021, 2022])
    const long = ticksOf({ from: day('1990-01-01'), to: day('2026-12-31') })
    expect(long.map(({ year }) => year)).toEqual([1990, 1994, 1998, 2002, 2006, 2010, 2014, 2018, 2022, 2026])
    expect(long[0]?.left).toBe(0)
  })
})
