import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const measureProblems = defineProblems({
  'measure-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Deze eigen indicator bestaat niet, of is niet van je organisatie. Zoek hem op bij het project.',
      en: 'This measure does not exist, or is not of your organisation. Look it up at the project.',
    },
  },
  'measure-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je noteert alleen in je eigen projecten, en dit is er geen van. Je invoer blijft staan: vraag je coördinator om je toe te voegen.',
      en: 'You note in your own projects only, and this is not one of them. What you filled in stays: ask your coordinator to add you.',
    },
  },
  'measure-withdrawn': {
    kind: 'conflict',
    sentence: {
      nl: 'De eigen indicator “{name}” is ingetrokken. Er is niets bewaard: noteer bij een andere.',
      en: 'The measure “{name}” is withdrawn. Nothing was saved: note at another one.',
    },
  },
  'measure-ended': {
    kind: 'refused',
    sentence: {
      nl: 'De eigen indicator “{name}” liep tot {on}. Er is niets bewaard: kies een vroegere dag, of laat hem weer lopen.',
      en: 'The measure “{name}” ran until {on}. Nothing was saved: choose an earlier day, or have it run again.',
    },
  },
  'measure-year-twice': {
    kind: 'refused',
    sentence: {
      nl: 'Voor {year} staan er twee streefwaarden. Er is niets bewaard: hou er één over.',
      en: 'There are two targets for {year}. Nothing was saved: keep one.',
    },
  },
  'value-in-future': {
    kind: 'refused',
    sentence: {
      nl: 'Die dag moet nog komen: een waarde noteer je wanneer je ze kent. Je invoer blijft staan: kies vandaag of een vroegere dag.',
      en: 'That day is still to come: a value is noted when it is known. What you filled in stays: choose today or an earlier day.',
    },
  },
  'value-decimals': {
    kind: 'refused',
    sentence: {
      nl: 'Dit getal heeft meer cijfers achter de komma dan de eigen indicator ({decimals}). Er is niets bewaard: rond het af.',
      en: 'This number has more decimals than the measure ({decimals}). Nothing was saved: round it.',
    },
  },
  'measure-needs-decimals': {
    kind: 'refused',
    sentence: {
      nl: 'Er is al een waarde genoteerd met meer cijfers achter de komma. Er is niets veranderd: hou er meer over, of verbeter eerst die waarde.',
      en: 'A value with more decimals was noted already. Nothing has changed: keep more, or correct that value first.',
    },
  },
})

export const measureProblem = problemsFrom(measureProblems)
