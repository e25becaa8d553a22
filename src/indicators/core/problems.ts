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
})

export const indicatorProblem = problemsFrom(indicatorProblems)
