import { expect, test } from 'vitest'
import { stepsOf, strokesOf } from './steps.ts'

const states = (run: Parameters<typeof stepsOf>[0]) => stepsOf(run).map((step) => step.state)

test('a running report has done what stands before its step', () => {
  const run = { state: 'running', step: 'check' } as const
  expect(states(run)).toEqual(['stepDone', 'stepDone', 'stepBusy', 'stepWaiting'])
  expect(strokesOf(run)).toBe(2)
})

test('a waiting report has everything before it', () => {
  const run = { state: 'waiting', step: null } as const
  expect(states(run)).toEqual(['stepWaiting', 'stepWaiting', 'stepWaiting', 'stepWaiting'])
  expect(strokesOf(run)).toBe(0)
})

test('a report that is ready has the stroke across', () => {
  expect(strokesOf({ state: 'done', step: 'render' })).toBe(5)
})

test('a report that failed is not busy', () => {
  expect(states({ state: 'failed', step: 'bind' })).toEqual([
    'stepDone',
    'stepWaiting',
    'stepWaiting',
    'stepWaiting',
  ])
})
