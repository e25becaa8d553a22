import { expect, test } from 'vitest'
import { calendarDate } from '../src/platform/core/calendar-date.ts'
import { newId, type ProjectId } from '../src/platform/core/ids.ts'
import { judgeSignal } from '../src/policy/core/signal-rules.ts'
import { demoBundles } from './bundles.ts'
import { facts } from './facts.ts'
import { makeUpSignals } from './signals.ts'

const signals = makeUpSignals()

test('some eighty signals of 2021, the same at every load, over many projects while they run', () => {
  expect(signals).toEqual(makeUpSignals())
  expect(signals.length).toBeGreaterThanOrEqual(75)
  expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length)
  expect(new Set(signals.map(({ project }) => project)).size).toBeGreaterThan(20)
  for (const { date, project } of signals) {
    const { start, end } = facts.projects.find(({ name }) => name === project) ?? { start: null, end: null }
    expect(date.slice(0, 4)).toBe('2021')
    expect([start ?? date, date, end ?? date]).toEqual([start ?? date, date, end ?? date].sort())
  }
})

test('no signal holds data of a person', () => {
  for (const { need: _, project: __, ...signal } of signals) {
    const draft = { ...signal, projectId: newId<ProjectId>(), confirmed: [] }
    expect(judgeSignal(draft, calendarDate('2021-12-31'))).toEqual({ refusals: [], questions: [] })
  }
})

test('every bundle has signals, and leaves some to be found', () => {
  for (const { need, free } of demoBundles) {
    const all = signals.filter((signal) => signal.need === need).length
    expect(free).toBeGreaterThan(0)
    expect(all - free).toBeGreaterThan(2)
  }
})
