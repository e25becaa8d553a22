import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ActivityId, ContactId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Week } from '../../registration/core/api.ts'
import { type Activity, type Contact, settingNames } from '../../registration/core/model.ts'
import { api } from '../api.ts'
import type { RegistrationKind } from '../paths.ts'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

/** A line of a week: an activity or a contact in a few words. */
export interface WeekEntry {
  kind: RegistrationKind
  id: string
  date: CalendarDate
  title: string
  hint: string
  version: number
  withdrawn: boolean
  mayChange: boolean
}

/** The lines of a week and its totals; what was withdrawn is shown but not counted. */
export function entriesOf(week: Week, language: Language) {
  const counted = week.activities.filter((activity) => activity.withdrawn === null)
  return {
    entries: [
      ...week.activities.map((activity) => activityEntry(activity, language)),
      ...week.contacts.map((contact) => contactEntry(contact, language)),
    ],
    totals: {
      activities: counted.length,
      participations: counted.reduce((sum, activity) => sum + activity.participations, 0),
      contacts: week.contacts.filter((contact) => contact.withdrawn === null).length,
    },
  }
}

/** Withdraws the registration of a line. */
export async function withdrawEntry({ kind, id, version }: WeekEntry, reason: string): Promise<void> {
  const withdrawal = { seenVersion: version, reason }
  if (kind === 'activiteit') await api.registration.withdrawActivity({ id: id as ActivityId, ...withdrawal })
  else await api.registration.withdrawContact({ id: id as ContactId, ...withdrawal })
}

function activityEntry(activity: Activity, language: Language): WeekEntry {
  const count = registrationWords[language].count(activity.participations)
  return {
    kind: 'activiteit',
    title: `${activity.kind[language]}, ${count}`,
    hint: [settingNames[activity.setting][language], activity.project].join(' · '),
    ...shared(activity),
  }
}

function contactEntry(contact: Contact, language: Language): WeekEntry {
  const partners = contact.partners.map((partner) => partner.name).join(', ')
  const words = viewWords[language]
  return {
    kind: 'contact',
    title: contact.subject,
    hint: [contact.policy ? words.policyContact : words.contact, partners, contact.project].join(' · '),
    ...shared(contact),
  }
}

function shared({ id, date, version, withdrawn, mayChange }: Activity | Contact) {
  return { id, date, version, withdrawn: withdrawn !== null, mayChange }
}
