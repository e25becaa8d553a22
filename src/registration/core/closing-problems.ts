import { defineProblems, type Problem, problemsFrom } from '../../platform/core/problem.ts'
import { type Month, monthName } from './month.ts'

/** A month is named in both languages, because a sentence is filled before it is known who reads it. */
const closingProblems = defineProblems({
  'month-closed': {
    kind: 'refused',
    sentence: {
      nl: 'De maand {monthNl} is afgesloten: daarin verandert niets meer. Je invoer blijft hier staan. Moet het toch, vraag dan je coördinator of directeur om de maand te heropenen.',
      en: 'The month of {monthEn} is closed: nothing in it changes any more. What you filled in stays here. If it must, ask your coordinator or director to reopen the month.',
    },
  },
  'month-not-over': {
    kind: 'refused',
    sentence: {
      nl: 'De maand {monthNl} is nog niet voorbij: er kan nog iets bij komen. Sluit ze af vanaf de eerste dag van de volgende maand.',
      en: 'The month of {monthEn} is not over yet: something may still be added. Close it from the first day of the next month.',
    },
  },
  'month-closed-already': {
    kind: 'conflict',
    sentence: {
      nl: 'De maand {monthNl} is al afgesloten.',
      en: 'The month of {monthEn} is closed already.',
    },
  },
  'month-open-already': {
    kind: 'conflict',
    sentence: {
      nl: 'De maand {monthNl} is al heropend.',
      en: 'The month of {monthEn} is reopened already.',
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

const problem = problemsFrom(closingProblems)

/** A problem of the closing of months that names the month. */
export function closingProblem(code: keyof typeof closingProblems, month?: Month): Problem {
  return problem(
    code,
    month === undefined ? {} : { monthNl: monthName(month, 'nl'), monthEn: monthName(month, 'en') },
  )
}
