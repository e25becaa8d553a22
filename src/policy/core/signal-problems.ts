import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const signalProblems = defineProblems({
  'signal-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je noteert en wijzigt alleen signalen van je eigen projecten. Je invoer blijft staan: kies een eigen project, of vraag je coördinator om je toe te voegen.',
      en: 'You note and change signals of your own projects only. What you filled in stays: choose one of your projects, or ask your coordinator to add you.',
    },
  },
  'signal-project-unknown': {
    kind: 'refused',
    sentence: {
      nl: 'Dit project bestaat niet (meer) in je organisatie. Je signaal is niet bewaard: kies een ander project.',
      en: 'This project does not exist in your organisation (any more). Your signal was not saved: choose another project.',
    },
  },
  'signal-in-future': {
    kind: 'refused',
    sentence: {
      nl: '{date} moet nog komen. Een signaal is al gehoord: geef de dag waarop je het hoorde.',
      en: '{date} is still to come. A signal was heard already: give the day on which you heard it.',
    },
  },
  'signal-unknown': {
    kind: 'missing',
    sentence: {
      nl: 'Dit signaal bestaat niet, of is niet van je organisatie. Zoek het op in de lijst van signalen.',
      en: 'This signal does not exist, or is not of your organisation. Look it up in the list of signals.',
    },
  },
  'signal-withdrawn': {
    kind: 'conflict',
    sentence: {
      nl: 'Een van deze signalen is ingetrokken. Er is niets bewaard: laat het weg.',
      en: 'One of these signals was withdrawn. Nothing was saved: leave it out.',
    },
  },
  'bundle-unknown': {
    kind: 'missing',
    sentence: {
      nl: 'Deze bundel bestaat niet, of is niet van je organisatie. Zoek hem op in de lijst van bundels.',
      en: 'This bundle does not exist, or is not of your organisation. Look it up in the list of bundles.',
    },
  },
  'bundle-withdrawn': {
    kind: 'conflict',
    sentence: {
      nl: 'Deze bundel is ingetrokken. Er is niets bewaard: kies een andere bundel.',
      en: 'This bundle was withdrawn. Nothing was saved: choose another bundle.',
    },
  },
  'bundle-reaches-further': {
    kind: 'forbidden',
    sentence: {
      nl: 'In deze bundel zitten signalen van projecten die niet van jou zijn. Er is niets bewaard: vraag het aan je coördinator of aan de stafmedewerker beleid.',
      en: 'This bundle holds signals of projects that are not yours. Nothing was saved: ask your coordinator or the policy staff.',
    },
  },
  'raised-nowhere': {
    kind: 'refused',
    sentence: {
      nl: 'Bij wie is het aangekaart? Kies een overleg of een partner. Je invoer blijft staan.',
      en: 'With whom was it raised? Choose a body or a partner. What you filled in stays.',
    },
  },
  'step-without-words': {
    kind: 'refused',
    sentence: {
      nl: 'Schrijf in een zin wat het advies, het antwoord of het resultaat is. Je invoer blijft staan.',
      en: 'Write in a sentence what the advice, the answer or the result is. What you filled in stays.',
    },
  },
  'step-with-two': {
    kind: 'refused',
    sentence: {
      nl: 'Kies een overleg of een partner, niet allebei. Je invoer blijft staan.',
      en: 'Choose a body or a partner, not both. What you filled in stays.',
    },
  },
  'step-of-one': {
    kind: 'refused',
    sentence: {
      nl: 'Een stap hoort bij één bundel of bij één signaal. Er is niets bewaard: begin opnieuw vanaf de bundel of het signaal.',
      en: 'A step belongs to one bundle or to one signal. Nothing was saved: begin again from the bundle or the signal.',
    },
  },
  'step-in-future': {
    kind: 'refused',
    sentence: {
      nl: '{date} moet nog komen. Noteer een stap als ze gezet is; je invoer blijft staan.',
      en: '{date} is still to come. Note a step when it is taken; what you filled in stays.',
    },
  },
  'step-with-unknown': {
    kind: 'refused',
    sentence: {
      nl: 'Het overleg of de partner van deze stap bestaat niet in je organisatie. Er is niets bewaard: kies opnieuw.',
      en: 'The body or the partner of this step does not exist in your organisation. Nothing was saved: choose again.',
    },
  },
})

export const signalProblem = problemsFrom(signalProblems)
