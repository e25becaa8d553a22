import { defineProblems, problemsFrom } from '../platform/core/problem.ts'

const commandProblems = defineProblems({
  'not-a-year': {
    kind: 'invalid',
    sentence: {
      nl: '“{year}” is geen jaar. Schrijf het met vier cijfers, zoals 2021.',
      en: '“{year}” is not a year. Write it in four digits, such as 2021.',
    },
  },
  'not-a-period': {
    kind: 'invalid',
    sentence: {
      nl: '“{period}” is geen periode. Schrijf twee jaren, zoals 2021-2025.',
      en: '“{period}” is not a period. Write two years, such as 2021-2025.',
    },
  },
  'not-an-indicator': {
    kind: 'invalid',
    sentence: {
      nl: 'Indicator “{code}” bestaat niet. Kies uit: {codes}.',
      en: 'Indicator “{code}” does not exist. Choose from: {codes}.',
    },
  },
  'unknown-theme': {
    kind: 'missing',
    sentence: {
      nl: 'Thema “{theme}” bestaat niet. Er zijn: {themes}.',
      en: 'Theme “{theme}” does not exist. There are: {themes}.',
    },
  },
  'unknown-project': {
    kind: 'missing',
    sentence: {
      nl: 'Project “{project}” bestaat niet in deze organisatie. Er is niets veranderd.',
      en: 'Project “{project}” does not exist in this organisation. Nothing has changed.',
    },
  },
  'unknown-format': {
    kind: 'invalid',
    sentence: {
      nl: 'Aan “{file}” is niet te zien welk formaat je wilt. Kies een naam die eindigt op .pdf of .html.',
      en: '“{file}” does not say which format you want. Choose a name that ends in .pdf or .html.',
    },
  },
  'not-written': {
    kind: 'unavailable',
    sentence: {
      nl: '{file} is niet te schrijven. Kies een andere map, of kijk na of de schijf vol is.',
      en: '{file} cannot be written. Choose another folder, or see whether the disk is full.',
    },
  },
})

export const commandProblem = problemsFrom(commandProblems)
