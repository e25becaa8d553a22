import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const planningProblems = defineProblems({
  'planning-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je plant alleen in je eigen projecten, en dit is er geen van. Je invoer blijft staan: vraag het aan je coördinator.',
      en: 'You plan in your own projects only, and this is not one of them. What you filled in stays: ask your coordinator.',
    },
  },
  'planning-carried': {
    kind: 'conflict',
    sentence: {
      nl: 'Dit punt ging mee naar {next}. Er is niets veranderd: werk daar verder.',
      en: 'This item was carried to {next}. Nothing has changed: go on with it there.',
    },
  },
  'planning-not-open': {
    kind: 'refused',
    sentence: {
      nl: 'Wat klaar of vervallen is, gaat niet mee naar het volgende jaar. Zet het eerst op gepland of begonnen.',
      en: 'What is done or dropped is not carried to the next year. Set it to planned or started first.',
    },
  },
  'planning-came-along': {
    kind: 'refused',
    sentence: {
      nl: 'Dit punt kwam mee van het jaar ervoor en blijft daarom staan. Komt het er niet meer van? Zet het op vervallen.',
      en: 'This item was carried from the year before and therefore stays. Will it not happen any more? Set it to dropped.',
    },
  },
  'planning-last-year': {
    kind: 'refused',
    sentence: {
      nl: 'Verder dan 2100 plant Turfboek niet. Er is niets veranderd.',
      en: 'Turfboek does not plan beyond 2100. Nothing has changed.',
    },
  },
  'no-plan': {
    kind: 'missing',
    sentence: {
      nl: 'Er is nog geen meerjarenplan. Er is niets bewaard: lees eerst een vroeger verslag in, of vraag het aan je beheerder.',
      en: 'There is no multi-year plan yet. Nothing was saved: read an earlier report in first, or ask your administrator.',
    },
  },
  'account-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'De verantwoording van een transversale actie schrijf je als coördinator, stafmedewerker beleid of directeur. Je tekst blijft staan: geef hem aan een van hen.',
      en: 'The account of a transversal action is written by a coordinator, policy staff or a director. Your text stays: give it to one of them.',
    },
  },
  'target-by-theme': {
    kind: 'refused',
    sentence: {
      nl: 'Dit cijfer wordt niet per thema opgesplitst. Er is niets bewaard: zet het streefcijfer bij het geheel.',
      en: 'This figure is not broken down by theme. Nothing was saved: set the target for the whole.',
    },
  },
  'target-year': {
    kind: 'refused',
    sentence: {
      nl: 'Het meerjarenplan loopt niet in {year}. Er is niets bewaard: kies een jaar van het plan.',
      en: 'The multi-year plan does not run in {year}. Nothing was saved: choose a year of the plan.',
    },
  },
  'target-decimals': {
    kind: 'refused',
    sentence: {
      nl: 'Dit streefcijfer heeft te veel cijfers achter de komma. Er is niets bewaard: rond het af.',
      en: 'This target has too many decimals. Nothing was saved: round it.',
    },
  },
  'target-changed': {
    kind: 'conflict',
    sentence: {
      nl: 'Iemand anders veranderde dit streefcijfer ondertussen. Er is niets overschreven: laad de pagina opnieuw en kijk.',
      en: 'Somebody else changed this target meanwhile. Nothing was overwritten: load the page again and look.',
    },
  },
})

export const planningProblem = problemsFrom(planningProblems)
