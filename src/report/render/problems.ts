import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const reportProblems = defineProblems({
  'report-not-rendered': {
    kind: 'fault',
    sentence: {
      nl: 'Het verslag kon niet opgemaakt worden. Je tekst en cijfers zijn bewaard. Probeer opnieuw, of meld het aan je beheerder.',
      en: 'The report could not be laid out. Your text and figures are kept. Try again, or tell your administrator.',
    },
  },
})

export const reportProblem = problemsFrom(reportProblems)
