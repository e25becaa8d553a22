import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

const closingProblems = defineProblems({
  'month-closed': {
    kind: 'refused',
    sentence: {
      nl: 'De maand {month} is afgesloten: daarin verandert niets meer. Je invoer blijft hier staan. Moet het toch, vraag dan je coördinator of directeur om de maand te heropenen.',
      en: 'The month of {month} is closed: nothing in it changes any more. What you filled in stays here. If it must, ask your coordinator or director to reopen the month.',
    },
  },
  'month-not-over': {
    kind: 'refused',
    sentence: {
      nl: 'De maand {month} is nog niet voorbij: er kan nog iets bij komen. Sluit ze af vanaf de eerste dag van de volgende maand.',
      en: 'The month of {month} is not over yet: something may still be added. Close it from the first day of the next month.',
    },
  },
  'month-closed-already': {
    kind: 'conflict',
    sentence: {
      nl: 'De maand {month} is al afgesloten.',
      en: 'The month of {month} is closed already.',
    },
  },
  'month-open-already': {
    kind: 'conflict',
    sentence: {
      nl: 'De maand {month} is al heropend.',
      en: 'The month of {month} is reopened already.',
    },
  },
  'unknown-closing': {
    kind: 'missing',
    sentence: {
      nl: 'Deze afsluiting bestaat niet, of is niet van je organisatie.',
      en: 'This closing does not exist, or is not of your organisation.',
    },
  },
})

export const closingProblem = problemsFrom(closingProblems)
