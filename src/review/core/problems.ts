import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

const reviewProblems = defineProblems({
  'judged-already': {
    kind: 'conflict',
    sentence: {
      nl: '{name} zei al dat dit klopt. Er verandert niets; laad de lijst opnieuw.',
      en: '{name} already said that this is right. Nothing changes; load the list again.',
    },
  },
})

export const reviewProblem = problemsFrom(reviewProblems)
