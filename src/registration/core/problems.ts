import type { PersonalDataCode } from '../../platform/core/personal-data.ts'
import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const registrationProblems = defineProblems({
  'project-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je registreert alleen in je eigen projecten, en dit is er geen van. Je invoer blijft staan: kies een eigen project, of vraag je coördinator om je toe te voegen.',
      en: 'You register in your own projects only, and this is not one of them. What you filled in stays: choose one of your projects, or ask your coordinator to add you.',
    },
  },
  'unknown-project': {
    kind: 'refused',
    sentence: {
      nl: 'Dit project bestaat niet (meer) in je organisatie. Kies een ander project.',
      en: 'This project does not exist in your organisation (any more). Choose another project.',
    },
  },
  'unknown-kind': {
    kind: 'refused',
    sentence: {
      nl: 'Deze activiteitensoort bestaat niet in je organisatie. Kies een soort uit de lijst.',
      en: 'This kind of activity does not exist in your organisation. Choose one from the list.',
    },
  },
  'unknown-partner': {
    kind: 'refused',
    sentence: {
      nl: 'Een van de partners bestaat niet in je organisatie. Kies de partner opnieuw.',
      en: 'One of the partners does not exist in your organisation. Choose the partner again.',
    },
  },
  'unknown-body': {
    kind: 'refused',
    sentence: {
      nl: 'Dit overleg bestaat niet in je organisatie. Kies het opnieuw, of laat het leeg.',
      en: 'This consultation body does not exist in your organisation. Choose it again, or leave it empty.',
    },
  },
  'date-in-future': {
    kind: 'refused',
    sentence: {
      nl: '{date} moet nog komen. Klopt die datum?',
      en: '{date} is still to come. Is that date right?',
    },
  },
  'before-project-start': {
    kind: 'refused',
    sentence: {
      nl: 'Het project begon pas op {start}. Klopt {date}?',
      en: 'The project began on {start} only. Is {date} right?',
    },
  },
  'after-project-end': {
    kind: 'refused',
    sentence: {
      nl: 'Het project eindigde op {end}. Klopt {date}?',
      en: 'The project ended on {end}. Is {date} right?',
    },
  },
  'long-ago': {
    kind: 'refused',
    sentence: {
      nl: '{date} is meer dan een jaar geleden. Klopt die datum?',
      en: '{date} is more than a year ago. Is that date right?',
    },
  },
  'many-for-individual': {
    kind: 'refused',
    sentence: {
      nl: '{participations} deelnames bij één individueel contact is veel. Klopt dat, of was het een groep?',
      en: '{participations} participations is a lot for one individual contact. Is that right, or was it a group?',
    },
  },
  'more-referred-than-present': {
    kind: 'refused',
    sentence: {
      nl: 'Je verwees {referred} mensen door, maar er waren {participations} deelnames. Klopt dat?',
      en: 'You referred {referred} people, but there were {participations} participations. Is that right?',
    },
  },
  'repeated-partner': {
    kind: 'refused',
    sentence: {
      nl: 'Dezelfde partner staat er twee keer in. Laat hem één keer staan.',
      en: 'The same partner is in the list twice. Keep it once.',
    },
  },
  'unknown-registration': {
    kind: 'missing',
    sentence: {
      nl: 'Deze registratie bestaat niet, of is niet van je organisatie.',
      en: 'This registration does not exist, or is not of your organisation.',
    },
  },
})

export const registrationProblem = problemsFrom(registrationProblems)
export type RegistrationProblemCode = keyof typeof registrationProblems

/** The problems that are questions: a person may answer "yes, this is right" and send again. */
export const questionCodes: ReadonlySet<string> = new Set<RegistrationProblemCode | PersonalDataCode>([
  'date-in-future',
  'long-ago',
  'before-project-start',
  'after-project-end',
  'many-for-individual',
  'more-referred-than-present',
  'holds-phone',
])
