import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const planProblems = defineProblems({
  'project-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Dit project bestaat niet, of is niet van je organisatie. Zoek het op in de lijst van projecten.',
      en: 'This project does not exist, or is not of your organisation. Look it up in the list of projects.',
    },
  },
  'project-not-named': {
    kind: 'refused',
    sentence: {
      nl: 'Geen project heet “{project}”. Er is niets bewaard: voeg het project eerst toe, of verbeter de naam.',
      en: 'No project is named “{project}”. Nothing was saved: add the project first, or correct the name.',
    },
  },
  'theme-not-named': {
    kind: 'refused',
    sentence: {
      nl: 'Geen thema van het meerjarenplan heet “{theme}”. Er is niets bewaard: voeg het thema eerst toe, of verbeter de naam.',
      en: 'No theme of the multi-year plan is named “{theme}”. Nothing was saved: add the theme first, or correct the name.',
    },
  },
  'objective-not-named': {
    kind: 'refused',
    sentence: {
      nl: 'Het thema “{theme}” heeft geen operationele doelstelling “{objective}”. Er is niets bewaard: voeg ze eerst toe, of verbeter de naam.',
      en: 'The theme “{theme}” has no operational objective “{objective}”. Nothing was saved: add it first, or correct the name.',
    },
  },
  'term-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'De looptijd wijzig je alleen van je eigen projecten, en dit is er geen van. Vraag het aan je coördinator.',
      en: 'You revise the term of your own projects only, and this is not one of them. Ask your coordinator.',
    },
  },
  'term-ends-before-start': {
    kind: 'refused',
    sentence: {
      nl: 'Het project zou eindigen op {end}, nog voor het begint op {start}. Er is niets bewaard: verbeter een van beide.',
      en: 'The project would end on {end}, before it begins on {start}. Nothing was saved: correct one of the two.',
    },
  },
  'term-unchanged': {
    kind: 'refused',
    sentence: {
      nl: 'De looptijd is al zo: er is niets veranderd. Vul een andere begin- of einddatum in.',
      en: 'The term is like this already: nothing has changed. Fill in another start or end.',
    },
  },
  'sheet-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je schrijft alleen aan fiches van je eigen projecten, en dit is er geen van. Je tekst blijft staan: vraag je coördinator om je toe te voegen.',
      en: 'You write sheets of your own projects only, and this is not one of them. Your text stays: ask your coordinator to add you.',
    },
  },
})

export const planProblem = problemsFrom(planProblems)
