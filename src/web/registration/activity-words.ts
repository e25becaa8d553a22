import { addDays } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Desk } from '../../registration/core/api.ts'
import { formatDay } from '../ui/dates.ts'
import type { ActivityField, ActivityForm } from './activity-form.ts'
import { registrationWords } from './words.ts'

type RegistrationWords = (typeof registrationWords)['nl']

/** What to say of each field that lacks something. */
export function activitySentences(words: RegistrationWords): Record<ActivityField, string> {
  return {
    project: words.missingProject,
    kind: words.missingKind,
    participations: words.missingParticipations,
    date: words.missingDate,
    setting: words.missingSetting,
    referrals: words.missingReferrals,
  }
}

/** What the form holds so far, in a few words: *huiswerkklas · 12 deelnames · vandaag*. */
export function summaryOfActivity(form: ActivityForm, desk: Desk, language: Language): string {
  const words = registrationWords[language]
  const kind = desk.kinds.find((one) => one.id === form.kindId)?.name[language]
  const count = form.participations === null ? undefined : words.count(form.participations)
  return [kind, count, dayOf(form, desk, language)].filter((part) => part !== undefined).join(' · ')
}

/** The day of a form as people say it. */
export function dayOf(
  form: Pick<ActivityForm, 'date'>,
  { today }: Pick<Desk, 'today'>,
  language: Language,
): string | undefined {
  const words = registrationWords[language]
  if (form.date === null) return undefined
  if (form.date === today) return words.today
  return form.date === addDays(today, -1) ? words.yesterday : formatDay(form.date, language)
}
