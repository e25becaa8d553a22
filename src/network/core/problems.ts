import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const networkProblems = defineProblems({
  'partner-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Deze partner bestaat niet, of is niet van je organisatie. Zoek hem op in de lijst van partners.',
      en: 'This partner does not exist, or is not of your organisation. Look it up in the list of partners.',
    },
  },
  'partner-exists': {
    kind: 'conflict',
    sentence: {
      nl: '{name} staat al in je lijst van partners. Er is niets bewaard: kies die partner, of geef een andere naam of gemeente.',
      en: '{name} is in your list of partners already. Nothing was saved: choose that partner, or give another name or municipality.',
    },
  },
  'partner-merged': {
    kind: 'conflict',
    sentence: {
      nl: 'Deze partner is samengevoegd met {name}. Er is niets bewaard: wijzig {name}.',
      en: 'This partner was merged into {name}. Nothing was saved: change {name}.',
    },
  },
  'role-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Wat een partner is voor een project, zeg je alleen van je eigen projecten, en dit is er geen van. Er is niets veranderd: vraag het aan je coördinator.',
      en: 'You say what a partner is to your own projects only, and this is not one of them. Nothing was changed: ask your coordinator.',
    },
  },
  'merge-with-itself': {
    kind: 'refused',
    sentence: {
      nl: 'Een partner kan je niet met zichzelf samenvoegen. Er is niets veranderd: kies een andere partner.',
      en: 'A partner cannot be merged with itself. Nothing was changed: choose another partner.',
    },
  },
  'undo-meets-partner': {
    kind: 'conflict',
    sentence: {
      nl: 'Ondertussen kwam er een andere partner {name} in je lijst, in dezelfde gemeente. De samenvoeging blijft zoals ze is: geef die andere partner eerst een andere naam of gemeente, of voeg die samen.',
      en: 'Meanwhile another partner {name} came into your list, in the same municipality. The merge stays as it is: first give that other partner another name or municipality, or merge it.',
    },
  },
  'body-exists': {
    kind: 'conflict',
    sentence: {
      nl: 'Er is al een overleg dat {name} heet. Er is niets bewaard: kies dat overleg, of geef een andere naam.',
      en: 'There is a consultation body named {name} already. Nothing was saved: choose that one, or give another name.',
    },
  },
  'agreement-ends-before-start': {
    kind: 'refused',
    sentence: {
      nl: 'De samenwerking zou eindigen op {end}, nog voor ze begint op {start}. Er is niets bewaard: verbeter een van beide.',
      en: 'The agreement would end on {end}, before it begins on {start}. Nothing was saved: correct one of the two.',
    },
  },
  'unknown-link': {
    kind: 'refused',
    sentence: {
      nl: 'Een partner, project of thema dat je koos, bestaat niet meer. Er is niets bewaard: herlaad de pagina en kies opnieuw.',
      en: 'A partner, project or theme that you chose does not exist any more. Nothing was saved: reload the page and choose again.',
    },
  },
})

export const networkProblem = problemsFrom(networkProblems)
