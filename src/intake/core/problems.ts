import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const intakeProblems = defineProblems({
  'no-year': {
    kind: 'refused',
    sentence: {
      nl: 'In dit bestand staat geen jaar van een voortgangsrapport. Is het de tekst van zo’n rapport? Er is niets bewaard.',
      en: 'This file names no year of a progress report. Is it the text of one? Nothing was stored.',
    },
  },
  'no-projects': {
    kind: 'refused',
    sentence: {
      nl: 'In dit bestand vonden we geen projecten. Is het de tekst van een voortgangsrapport? Er is niets bewaard.',
      en: 'We found no projects in this file. Is it the text of a progress report? Nothing was stored.',
    },
  },
  'file-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Het bestand {file} bestaat niet of is niet leesbaar. Kijk de naam na.',
      en: 'The file {file} does not exist or cannot be read. Check its name.',
    },
  },
  'not-text': {
    kind: 'invalid',
    sentence: {
      nl: '{file} is geen tekstbestand. Maak er eerst tekst van (bijvoorbeeld met pdftotext) en probeer opnieuw.',
      en: '{file} is not a text file. Make text of it first (for instance with pdftotext) and try again.',
    },
  },
})

export const intakeProblem = problemsFrom(intakeProblems)
