import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const indicatorProblems = defineProblems({
  'no-definition': {
    kind: 'missing',
    sentence: {
      nl: 'Indicator {code} bestond nog niet in {year}. Kies een later jaar.',
      en: 'Indicator {code} did not exist yet in {year}. Choose a later year.',
    },
  },
  'no-figure-beside': {
    kind: 'missing',
    sentence: {
      nl: 'Bij indicator {code} staat geen tweede cijfer.',
      en: 'Indicator {code} has no second figure beside it.',
    },
  },
  'not-by-quarter': {
    kind: 'refused',
    sentence: {
      nl: 'Indicator {code} bestaat alleen per jaar. Vraag een heel jaar, zonder kwartaal.',
      en: 'Indicator {code} exists by year only. Ask for a whole year, without a quarter.',
    },
  },
  'not-by-month': {
    kind: 'refused',
    sentence: {
      nl: 'Indicator {code} bestaat alleen per jaar. Vraag een heel jaar, zonder maand.',
      en: 'Indicator {code} exists by year only. Ask for a whole year, without a month.',
    },
  },
  'not-by-project': {
    kind: 'refused',
    sentence: {
      nl: 'Indicator {code} gaat over de hele organisatie en niet over één project. Vraag hem zonder project.',
      en: 'Indicator {code} is about the whole organisation and not about one project. Ask for it without a project.',
    },
  },
  'not-by-municipality': {
    kind: 'refused',
    sentence: {
      nl: 'Indicator {code} gaat over de hele organisatie en niet over één gemeente. Vraag hem zonder gemeente.',
      en: 'Indicator {code} is about the whole organisation and not about one municipality. Ask for it without a municipality.',
    },
  },
  'records-of-people': {
    kind: 'forbidden',
    sentence: {
      nl: 'Achter indicator {code} staan gegevens van medewerkers of bedragen. Het cijfer mag je zien, de lijst erachter ziet wie personeel en middelen beheert.',
      en: 'Behind indicator {code} are particulars of employees or amounts. You may see the figure; the list behind it is seen by who manages people and means.',
    },
  },
  'no-such-partner': {
    kind: 'missing',
    sentence: {
      nl: 'Deze partner bestaat niet in je organisatie. Kies een andere partner.',
      en: 'This partner does not exist in your organisation. Choose another partner.',
    },
  },
})

export const indicatorProblem = problemsFrom(indicatorProblems)
