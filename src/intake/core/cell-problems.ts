import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

/** Why one row is not added; the page names its row and column. */
const rowProblems = defineProblems({
  'cell-empty': {
    kind: 'refused',
    sentence: { nl: 'De cel is leeg.', en: 'The cell is empty.' },
  },
  'cell-formula': {
    kind: 'refused',
    sentence: {
      nl: 'Hier staat een formule zonder uitkomst. Zet de uitkomst zelf in de cel (plakken als waarden).',
      en: 'There is a formula without its outcome here. Put the outcome itself in the cell (paste as values).',
    },
  },
  'cell-too-long': {
    kind: 'refused',
    sentence: {
      nl: 'De tekst is langer dan {most} tekens.',
      en: 'The text is longer than {most} characters.',
    },
  },
  'cell-no-date': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen datum die bestaat. Schrijf bijvoorbeeld 16/03/2021 of 2021-03-16.',
      en: '“{text}” is no date that exists. Write for example 16/03/2021 or 2021-03-16.',
    },
  },
  'cell-no-fte': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen aantal VTE tussen 0,01 en 2. Schrijf bijvoorbeeld 0,8 of 80%.',
      en: '“{text}” is no number of FTE between 0.01 and 2. Write for example 0.8 or 80%.',
    },
  },
  'cell-no-hours': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen aantal uren. Schrijf bijvoorbeeld 7,5 of 7u30.',
      en: '“{text}” is no number of hours. Write for example 7.5 or 7:30.',
    },
  },
  'cell-no-year': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen jaar tussen 1990 en 2100.',
      en: '“{text}” is no year between 1990 and 2100.',
    },
  },
  'cell-no-amount': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen bedrag. Schrijf bijvoorbeeld 12.500,50.',
      en: '“{text}” is no amount. Write for example 12,500.50.',
    },
  },
  'cell-negative': {
    kind: 'refused',
    sentence: {
      nl: 'Het bedrag is negatief ({text}). Alleen bedragen boven 0 worden toegevoegd.',
      en: 'The amount is negative ({text}). Only amounts above 0 are added.',
    },
  },
  'cell-no-yes': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen ja of nee.',
      en: '“{text}” is neither yes nor no.',
    },
  },
  'cell-not-formal': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” zegt niet of de vorming formeel of informeel is.',
      en: '“{text}” does not say whether the training is formal or informal.',
    },
  },
  'cell-no-source': {
    kind: 'refused',
    sentence: {
      nl: '“{text}” is geen bron. Kies uit: enveloppe, lokaal bestuur, Vlaamse overheid, federale overheid, Europese Unie, fonds, eigen middelen.',
      en: '“{text}” is no source. Choose from: decreed envelope, local government, Flemish government, federal government, European Union, fund, own means.',
    },
  },
  'cell-no-purpose': {
    kind: 'refused',
    sentence: {
      nl: 'Waarvoor is deze inzet? Vul een thema of een project in, of schrijf transversaal of overhead.',
      en: 'What is this assignment for? Fill in a theme or a project, or write transversal or overhead.',
    },
  },
  'cell-two-purposes': {
    kind: 'refused',
    sentence: {
      nl: 'Hier staan een thema én een project. Laat er één van leeg.',
      en: 'There are a theme and a project here. Leave one of them empty.',
    },
  },
  'cell-unknown-employee': {
    kind: 'refused',
    sentence: {
      nl: 'Er is geen medewerker “{text}”. Voeg die eerst toe, of verbeter de naam.',
      en: 'There is no employee “{text}”. Add the employee first, or correct the name.',
    },
  },
  'cell-unknown-theme': {
    kind: 'refused',
    sentence: {
      nl: 'Er is geen thema “{text}” in het meerjarenplan.',
      en: 'There is no theme “{text}” in the multi-year plan.',
    },
  },
  'cell-unknown-project': {
    kind: 'refused',
    sentence: {
      nl: 'Er is geen project “{text}”.',
      en: 'There is no project “{text}”.',
    },
  },
  'row-exists': {
    kind: 'refused',
    sentence: {
      nl: 'Dit staat al in Turfboek.',
      en: 'This is in Turfboek already.',
    },
  },
  'row-repeated': {
    kind: 'refused',
    sentence: {
      nl: 'Dit staat al in rij {row} van deze lijst.',
      en: 'This is in row {row} of this list already.',
    },
  },
})

export const cellProblem = problemsFrom(rowProblems)
export type CellProblemCode = keyof typeof rowProblems
