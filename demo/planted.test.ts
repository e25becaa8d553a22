import { describe, expect, it } from 'vitest'
import { doubleActivities, doubleContacts } from '../src/review/core/duplicates.ts'
import { unusualNumbers } from '../src/review/core/questions.ts'
import { generateYear } from './generate.ts'
import { demoKinds } from './kinds.ts'
import { plantMistakes } from './planted.ts'

const year = generateYear('Demonstratie Limburg 2021')
const planted = plantMistakes(year)
const activities = [...year.activities, ...planted.activities].map((activity) => ({
  ...activity,
  projectId: activity.project,
  kindId: activity.kind,
  legalKind: demoKinds[activity.kind].legalKind,
}))
const contacts = [...year.contacts, ...planted.contacts].map((contact) => ({
  ...contact,
  partnerIds: contact.partners,
  bodyId: null,
}))

describe('the planted mistakes', () => {
  it('are found by a review: four numbers, two activities and two contacts', () => {
    const unusual = unusualNumbers(activities, []).unusual.map(({ activity }) => activity.id)
    const double = new Set(
      [...doubleActivities(activities), ...doubleContacts(contacts)].flatMap(({ first, later }) => [
        first.id,
        later.id,
      ]),
    )
    const [mistyped, again] = [planted.activities.slice(0, 4), planted.activities.slice(4)]
    expect(mistyped).toHaveLength(4)
    expect(unusual).toEqual(expect.arrayContaining(mistyped.map(({ id }) => id)))
    for (const { id } of [...again, ...planted.contacts]) expect(double).toContain(id)
  })

  it('are the same every time, and none is a registration of the year', () => {
    expect(plantMistakes(year)).toEqual(planted)
    const ids = new Set<string>([...year.activities, ...year.contacts].map(({ id }) => id))
    for (const { id } of [...planted.activities, ...planted.contacts]) expect(ids).not.toContain(id)
  })
})
