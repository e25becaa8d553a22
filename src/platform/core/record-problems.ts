import { defineProblems, problemsFrom } from './problem.ts'

/** What can stand in the way of any record that is kept: an activity, an employee, a dossier. */
const recordProblems = defineProblems({
  'unknown-record': {
    kind: 'missing',
    sentence: {
      nl: 'Dit gegeven bestaat niet, of is niet van je organisatie.',
      en: 'This record does not exist, or is not of your organisation.',
    },
  },
  'changed-meanwhile': {
    kind: 'conflict',
    sentence: {
      nl: 'Iemand anders veranderde dit ondertussen (nu versie {version}). Bekijk de nieuwe versie; je invoer blijft hier staan.',
      en: 'Somebody else changed this meanwhile (now version {version}). Look at the new version; what you filled in stays here.',
    },
  },
  'already-withdrawn': {
    kind: 'conflict',
    sentence: {
      nl: 'Dit is al ingetrokken.',
      en: 'This is already withdrawn.',
    },
  },
  'id-taken': {
    kind: 'conflict',
    sentence: {
      nl: 'Er bestaat al iets anders met dit nummer. Bewaar opnieuw als iets nieuws.',
      en: 'Something else with this id exists already. Save again as something new.',
    },
  },
})

export const recordProblem = problemsFrom(recordProblems)
