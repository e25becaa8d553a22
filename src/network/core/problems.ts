import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const networkProblems = defineProblems({
  'partner-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Deze partner bestaat niet, of is niet van je organisatie. Zoek hem op in de lijst van partners.',
      en: 'This partner does not exist, or is not of your organisation. Look it up in the list of partners.',
    },
  },
  'partner-exists': {
    kind: 'conflict',
    sentence: {
      nl: '{name} staat al in je lijst van partners. Er is niets bewaard: kies die partner, of geef een andere naam of gemeente.',
      en: '{name} is in your list of partners already. Nothing was saved: choose that partner, or give another name or municipality.',
    },
  },
  'partner-merged': {
    kind: 'conflict',
    sentence: {
      nl: 'Deze partner is samengevoegd met {name}. Er is niets bewaard: wijzig {name}.',
      en: 'This partner was merged into {name}. Nothing was saved: change {name}.',
    },
  },
})

export const networkProblem = problemsFrom(networkProblems)
