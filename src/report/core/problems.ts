import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const reportProblems = defineProblems({
  'report-not-rendered': {
    kind: 'fault',
    sentence: {
      nl: 'Het verslag kon niet opgemaakt worden. Je tekst en cijfers zijn bewaard. Probeer opnieuw, of meld het aan je beheerder.',
      en: 'The report could not be laid out. Your text and figures are kept. Try again, or tell your administrator.',
    },
  },
  'report-broken': {
    kind: 'refused',
    sentence: {
      nl: 'Het verslag is niet gemaakt, want er klopt iets niet: {finding} Verbeter het en maak het verslag opnieuw.',
      en: 'The report was not made, because something is wrong: {finding} Correct it and make the report again.',
    },
  },
  'unknown-report': {
    kind: 'missing',
    sentence: {
      nl: 'Dit verslag bestaat niet in je organisatie.',
      en: 'This report does not exist in your organisation.',
    },
  },
  'report-not-ready': {
    kind: 'conflict',
    sentence: {
      nl: 'Dit verslag is nog niet klaar. Wacht tot het gemaakt is en open het dan opnieuw.',
      en: 'This report is not ready yet. Wait until it is made and open it then.',
    },
  },
})

export const reportProblem = problemsFrom(reportProblems)
