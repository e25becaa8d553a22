import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const motionProblems = defineProblems({
  'plan-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Het meerjarenplan verander je als coördinator, directeur of beheerder. Er is niets veranderd: vraag het aan je coördinator.',
      en: 'The multi-year plan is changed by a coordinator, director or administrator. Nothing has changed: ask your coordinator.',
    },
  },
  'project-change-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je verandert alleen je eigen projecten, en dit is er geen van. Je invoer blijft staan: vraag het aan je coördinator.',
      en: 'You change your own projects only, and this is not one of them. What you filled in stays: ask your coordinator.',
    },
  },
  'theme-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Dit thema bestaat niet in het meerjarenplan. Er is niets bewaard: kies een ander thema.',
      en: 'This theme does not exist in the multi-year plan. Nothing was saved: choose another theme.',
    },
  },
  'objective-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Deze operationele doelstelling bestaat niet, of is niet van je organisatie. Er is niets bewaard: kies opnieuw.',
      en: 'This operational objective does not exist, or is not of your organisation. Nothing was saved: choose again.',
    },
  },
  'objective-name-taken': {
    kind: 'conflict',
    sentence: {
      nl: 'Het thema heeft al een operationele doelstelling “{name}”. Er is niets bewaard: geef ze een andere naam.',
      en: 'The theme has an operational objective “{name}” already. Nothing was saved: give it another name.',
    },
  },
  'objective-ended': {
    kind: 'conflict',
    sentence: {
      nl: 'De doelstelling “{name}” is al stopgezet op {on}. Er is niets veranderd.',
      en: 'The objective “{name}” has ended on {on} already. Nothing has changed.',
    },
  },
  'objective-there-already': {
    kind: 'refused',
    sentence: {
      nl: 'De doelstelling staat al bij dit thema. Er is niets veranderd: kies een ander thema.',
      en: 'The objective stands under this theme already. Nothing has changed: choose another theme.',
    },
  },
  'objective-changed-later': {
    kind: 'refused',
    sentence: {
      nl: 'Deze doelstelling veranderde al op {later}. Er is niets bewaard: kies die dag of een latere.',
      en: 'This objective changed on {later} already. Nothing was saved: choose that day or a later one.',
    },
  },
  'day-outside-plan': {
    kind: 'refused',
    sentence: {
      nl: 'Het meerjarenplan loopt van {from} tot {to}. Er is niets bewaard: kies een dag daarin.',
      en: 'The multi-year plan runs from {from} to {to}. Nothing was saved: choose a day in it.',
    },
  },
  'theme-of-other-plan': {
    kind: 'refused',
    sentence: {
      nl: 'Dit thema hoort bij een ander meerjarenplan. Er is niets bewaard: kies een thema van hetzelfde plan.',
      en: 'This theme belongs to another multi-year plan. Nothing was saved: choose a theme of the same plan.',
    },
  },
  'theme-unchanged': {
    kind: 'refused',
    sentence: {
      nl: 'Het project heeft dit thema al. Er is niets veranderd: kies een ander thema.',
      en: 'The project has this theme already. Nothing has changed: choose another theme.',
    },
  },
  'theme-changed-later': {
    kind: 'refused',
    sentence: {
      nl: 'Dit project veranderde al van thema op {later}. Er is niets bewaard: kies een latere dag.',
      en: 'This project changed theme on {later} already. Nothing was saved: choose a later day.',
    },
  },
  'theme-change-before-term': {
    kind: 'refused',
    sentence: {
      nl: 'Het project begint pas op {start}. Er is niets bewaard: kies die dag of een latere.',
      en: 'The project begins on {start} only. Nothing was saved: choose that day or a later one.',
    },
  },
  'theme-change-after-term': {
    kind: 'refused',
    sentence: {
      nl: 'Het project eindigt op {end}. Er is niets bewaard: kies een vroegere dag, of wijzig eerst de looptijd.',
      en: 'The project ends on {end}. Nothing was saved: choose an earlier day, or revise the term first.',
    },
  },
  'contribution-to-ended': {
    kind: 'refused',
    sentence: {
      nl: 'De doelstelling “{name}” is stopgezet. Er is niets bewaard: een project kan er niet meer aan beginnen bij te dragen.',
      en: 'The objective “{name}” has ended. Nothing was saved: a project can no longer begin to contribute to it.',
    },
  },
  'contribution-twice': {
    kind: 'refused',
    sentence: {
      nl: 'Een doelstelling staat er twee keer. Er is niets bewaard: kies voor elke doelstelling hoofdzakelijk of ook.',
      en: 'An objective is named twice. Nothing was saved: choose mainly or also for each objective.',
    },
  },
})

export const motionProblem = problemsFrom(motionProblems)
