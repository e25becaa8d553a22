import { describe, expect, it } from 'vitest'
import { calendarDate, weekday } from '../src/platform/core/calendar-date.ts'
import { cast } from './cast.ts'
import { makeUpRecent } from './recent.ts'

const madeOn = (today: string) => makeUpRecent(cast.worker.projects, calendarDate(today))

describe('what was registered lately', () => {
  it('fills last week and this week up to today', () => {
    const { activities, contacts } = madeOn('2026-09-17')
    const days = [...new Set(activities.map(({ date }) => date))]
    expect(days[0]).toBe('2026-09-07')
    expect(days.at(-1)).toBe('2026-09-17')
    expect(days.filter((day) => weekday(day) > 5)).toEqual([])
    expect(contacts.length).toBeGreaterThan(0)
  })

  it.each(['2026-09-14', '2026-09-19', '2026-09-20'])(
    'has something on %s, whatever day that is',
    (today) => {
      expect(madeOn(today).activities.map(({ date }) => date)).toContain(today)
    },
  )

  it('stays within the term of each project', () => {
    const { activities } = madeOn('2026-09-17')
    expect(new Set(activities.map(({ project }) => project))).toEqual(
      new Set(['Brugteam Huis Van Het Kind in Tongeren']),
    )
    expect(new Set(madeOn('2023-05-11').activities.map(({ project }) => project)).size).toBeGreaterThan(1)
  })

  it('says of each that it is made up', () => {
    const { activities, contacts } = madeOn('2026-09-17')
    expect([...activities, ...contacts].filter(({ note }) => !note.startsWith('Verzonnen'))).toEqual([])
  })

  it('adds nothing to the year that is made up already', () => {
    expect(madeOn('2021-12-31')).toEqual({ activities: [], contacts: [] })
  })
})
