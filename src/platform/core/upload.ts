import { defineProblems, problemsFrom } from './problem.ts'

const uploadProblems = defineProblems({
  'document-too-large': {
    kind: 'refused',
    sentence: {
      nl: 'Dit bestand is te groot: het mag hoogstens {limit} MB zijn. Er is niets bewaard. Maak het kleiner (bewaar een foto bijvoorbeeld in een lagere kwaliteit) en probeer opnieuw.',
      en: 'This file is too large: it may be {limit} MB at most. Nothing was saved. Make it smaller (for example save a photo in a lower quality) and try again.',
    },
  },
  'upload-not-read': {
    kind: 'invalid',
    sentence: {
      nl: 'Het bestand kwam niet goed aan. Er is niets bewaard: probeer opnieuw.',
      en: 'The file did not arrive well. Nothing was saved: try again.',
    },
  },
})

export const uploadProblem = problemsFrom(uploadProblems)

const megabyte = 1024 * 1024

/** The problem of a file of more than `limit` bytes. */
export function tooLarge(limit: number) {
  return uploadProblem('document-too-large', { limit: limit / megabyte })
}
