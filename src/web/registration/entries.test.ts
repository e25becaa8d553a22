import { expect, test } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import type { Week } from '../../registration/core/api.ts'
import { entriesOf } from './entries.ts'

const kept = {
  version: 1,
  registeredAt: '',
  registeredBy: '',
  withdrawn: null,
  mayChange: true,
  project: 'Steenveld',
}
const activity = {
  ...kept,
  id: 'a1',
  date: calendarDate('2021-03-16'),
  kind: { nl: 'huiswerkklas', en: 'homework class' },
  setting: 'venue',
  participations: 12,
}
const week = {
  monday: calendarDate('2021-03-15'),
  activities: [
    activity,
    { ...activity, id: 'a2', participations: 1 },
    { ...activity, id: 'a3', participations: 90, withdrawn: { at: '', by: '', reason: 'dubbel' } },
  ],
  contacts: [
    {
      ...kept,
      id: 'c1',
      date: activity.date,
      subject: 'Wijkteam',
      policy: true,
      partners: [{ id: 'p', name: 'KBM' }],
    },
  ],
} as unknown as Week

test('a week is counted without what was withdrawn, which is still shown', () => {
  const { entries, totals } = entriesOf(week, 'nl')
  expect(totals).toEqual({ activities: 2, participations: 13, contacts: 1 })
  expect(entries.map((entry) => [entry.id, entry.withdrawn])).toEqual([
    ['a1', false],
    ['a2', false],
    ['a3', true],
    ['c1', false],
  ])
})

test('a line says what it was', () => {
  const { entries } = entriesOf(week, 'nl')
  expect(entries[1]).toMatchObject({ title: 'huiswerkklas, 1 deelname', hint: 'in een lokaal · Steenveld' })
  expect(entries[3]).toMatchObject({ title: 'Wijkteam', hint: 'beleidscontact · KBM · Steenveld' })
})
