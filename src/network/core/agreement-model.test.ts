import { expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { agreementState } from './agreement-model.ts'

const today = calendarDate('2024-02-29')
const state = (start: string | null, end: string | null, remindDays = 90) =>
  agreementState(
    {
      start: start === null ? null : calendarDate(start),
      end: end === null ? null : calendarDate(end),
      remindDays,
    },
    today,
  )

it('an agreement ends after its last day, and soon from so many days before it', () => {
  expect(state('2021-01-01', addDays(today, -1))).toBe('ended')
  expect(state('2021-01-01', today)).toBe('endingSoon')
  expect(state('2021-01-01', addDays(today, 90))).toBe('endingSoon')
  expect(state('2021-01-01', addDays(today, 91))).toBe('running')
  expect(state('2021-01-01', today, 0)).toBe('endingSoon')
  expect(state('2021-01-01', addDays(today, 1), 0)).toBe('running')
})

it('one of which a day is not known is judged by the other', () => {
  expect(state(null, null)).toBe('unknown')
  expect(state('2021-01-01', null)).toBe('running')
  expect(state(null, addDays(today, 400))).toBe('running')
  expect(state(null, addDays(today, -1))).toBe('ended')
})

it('one that begins later is planned, also when it is short', () => {
  expect(state(addDays(today, 1), addDays(today, 2))).toBe('planned')
  expect(state(today, null)).toBe('running')
})
