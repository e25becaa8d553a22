import { describe, expect, it } from 'vitest'
import type { CommunicationAction } from '../../organisation/core/communication-model.ts'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { newId } from '../../platform/core/ids.ts'
import { Problem } from '../../platform/core/problem.ts'
import {
  communicationDraft,
  formOfCommunication,
  startCommunication,
  whenInWords,
} from './communication-form.ts'

const words = { continuous: 'doorlopend', timeUnknown: 'niet gekend' }
const kept: CommunicationAction = {
  id: newId(),
  year: 2021,
  number: 12,
  title: 'Buurtfeest',
  kind: null,
  outlet: 'De Stoep',
  media: ['print'],
  audiences: [],
  date: calendarDate('2021-03-16'),
  month: null,
  continuous: false,
  link: null,
  projectIds: [],
  version: 3,
}
const times = [
  kept,
  { ...kept, date: null, month: 3 },
  { ...kept, date: null, continuous: true },
  { ...kept, date: null },
]

describe('the form of a communication action', () => {
  it('sends what is kept when nothing is changed', () => {
    for (const action of times) {
      const { version: _, ...draft } = action
      expect(communicationDraft(formOfCommunication(action))).toEqual({ draft })
    }
  })

  it('says which field is not right', () => {
    const form = { ...formOfCommunication(kept), number: '1,5' }
    expect(communicationDraft(form)).toEqual({ fault: 'number' })
    expect(communicationDraft({ ...form, number: '' })).toEqual({ fault: 'number' })
    expect(communicationDraft({ ...form, number: '2', date: null })).toEqual({ fault: 'day' })
  })

  it('says what the rules refuse', () => {
    const asked = communicationDraft({ ...startCommunication(newId(), 2021, 1), when: 'unknown' })
    expect('fault' in asked && asked.fault instanceof Problem && asked.fault.code).toBe(
      'communication-unnamed',
    )
  })
})

it('reads when it was', () => {
  expect(times.map((action) => whenInWords(action, 'nl', words))).toEqual([
    '16 maart 2021',
    'maart 2021',
    'doorlopend',
    'niet gekend',
  ])
})
