import { expect, test } from 'vitest'
import { firstName, partOfDay } from './greeting.ts'

test.each([
  ['2026-11-24T10:59:00Z', 'morning'],
  ['2026-11-24T11:00:00Z', 'afternoon'],
  ['2026-11-24T17:00:00Z', 'evening'],
  ['2026-11-24T02:00:00Z', 'evening'],
  ['2026-07-01T03:00:00Z', 'morning'],
])('%s is %s in Brussels', (instant, part) => {
  expect(partOfDay(new Date(instant))).toBe(part)
})

test('a first name is what stands first', () => {
  expect(firstName('Fatima El Amrani')).toBe('Fatima')
  expect(firstName('Jo')).toBe('Jo')
})
