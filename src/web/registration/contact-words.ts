import type { Language } from '../../platform/core/language.ts'
import type { Desk } from '../../registration/core/api.ts'
import { dayOf } from './activity-words.ts'
import type { ContactField, ContactForm } from './contact-form.ts'
import type { registrationWords } from './words.ts'

/** What to say of each field that lacks something. */
export function contactSentences(words: (typeof registrationWords)['nl']): Record<ContactField, string> {
  return {
    project: words.missingProject,
    date: words.missingDate,
    subject: words.missingSubject,
    partners: words.missingPartners,
  }
}

/** What the form holds so far, in a few words: *overleg wijkteam · vandaag*. */
export function summaryOfContact(form: ContactForm, desk: Desk, language: Language): string {
  return [form.subject.trim(), dayOf(form, desk, language)].filter((part) => part).join(' · ')
}
