import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

const communicationProblems = defineProblems({
  'communication-unnamed': {
    kind: 'refused',
    sentence: {
      nl: 'Geef de communicatieactie een titel, of zeg waar ze verscheen.',
      en: 'Give the communication action a title, or say where it appeared.',
    },
  },
  'communication-number-taken': {
    kind: 'conflict',
    sentence: {
      nl: 'Nummer {number} staat al in de lijst van {year}: {name}. Er is niets bewaard; het volgende vrije nummer is {next}.',
      en: 'Number {number} is in the list of {year} already: {name}. Nothing was saved; the next free number is {next}.',
    },
  },
  'communication-other-year': {
    kind: 'refused',
    sentence: {
      nl: 'De dag {date} ligt niet in {year}. Kies een dag van dat jaar, of zet de actie in de lijst van het andere jaar.',
      en: 'The day {date} is not in {year}. Choose a day of that year, or put the action in the list of the other year.',
    },
  },
  'communication-two-times': {
    kind: 'refused',
    sentence: {
      nl: 'Kies één van de drie: een dag, een maand of doorlopend.',
      en: 'Choose one of the three: a day, a month or continuous.',
    },
  },
  'link-not-web': {
    kind: 'refused',
    sentence: {
      nl: 'De link is geen webadres. Een webadres begint met https:// of http://.',
      en: 'The link is no web address. A web address begins with https:// or http://.',
    },
  },
})

export const communicationProblem = problemsFrom(communicationProblems)
export type CommunicationProblemCode = keyof typeof communicationProblems
