import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

/** What can be wrong with a list as a whole: nothing of it is kept. */
const listProblems = defineProblems({
  'paste-picture': {
    kind: 'refused',
    sentence: {
      nl: 'Dit bestand is een afbeelding. Kies een Excelbestand (.xlsx) of een csv-bestand, of kopieer de cellen en plak ze. Er is niets bewaard.',
      en: 'This file is a picture. Choose an Excel file (.xlsx) or a CSV file, or copy the cells and paste them. Nothing was saved.',
    },
  },
  'paste-pdf': {
    kind: 'refused',
    sentence: {
      nl: 'Dit bestand is een pdf. Kies het rekenblad zelf (.xlsx of csv), of kopieer de cellen en plak ze. Er is niets bewaard.',
      en: 'This file is a PDF. Choose the spreadsheet itself (.xlsx or CSV), or copy the cells and paste them. Nothing was saved.',
    },
  },
  'paste-old-excel': {
    kind: 'refused',
    sentence: {
      nl: 'Dit is een oud Officebestand (.xls) of een bestand met een wachtwoord. Open het, bewaar het als .xlsx zonder wachtwoord en kies dat. Er is niets bewaard.',
      en: 'This is an old Office file (.xls) or a file with a password. Open it, save it as .xlsx without a password and choose that. Nothing was saved.',
    },
  },
  'paste-no-workbook': {
    kind: 'refused',
    sentence: {
      nl: 'Dit bestand is geen Excelbestand, of het is beschadigd. Kies een .xlsx- of csv-bestand, of kopieer de cellen en plak ze. Er is niets bewaard.',
      en: 'This file is no Excel file, or it is damaged. Choose an .xlsx or CSV file, or copy the cells and paste them. Nothing was saved.',
    },
  },
  'paste-no-text': {
    kind: 'refused',
    sentence: {
      nl: 'Dit bestand is geen tekst die we kunnen lezen: de tekens kloppen niet. Bewaar het als csv met UTF-8, of als .xlsx. Er is niets bewaard.',
      en: 'This file is no text that we can read: its characters are wrong. Save it as CSV with UTF-8, or as .xlsx. Nothing was saved.',
    },
  },
  'paste-empty': {
    kind: 'refused',
    sentence: {
      nl: 'Er staat niets in. Kopieer de cellen mét de rij met opschriften, en plak ze hier.',
      en: 'There is nothing in it. Copy the cells with their row of headings, and paste them here.',
    },
  },
  'paste-only-headings': {
    kind: 'refused',
    sentence: {
      nl: 'Er staat alleen een rij met opschriften. Kopieer ook de rijen eronder, en plak opnieuw.',
      en: 'There is only a row of headings. Copy the rows below it too, and paste again.',
    },
  },
  'paste-no-header': {
    kind: 'refused',
    sentence: {
      nl: 'De rij met opschriften ontbreekt: de eerste rij bevat al gegevens. Kopieer de opschriften mee. We begrijpen bijvoorbeeld: {understood}.',
      en: 'The row of headings is missing: the first row holds data already. Copy the headings too. We understand for example: {understood}.',
    },
  },
  'paste-columns-missing': {
    kind: 'refused',
    sentence: {
      nl: 'Deze kolom is nodig en vonden we niet: {missing}. Zet dit opschrift boven de kolom, of wijs de kolom hieronder zelf aan. We begrijpen: {understood}.',
      en: 'This column is needed and was not found: {missing}. Put this heading above the column, or point the column out yourself below. We understand: {understood}.',
    },
  },
  'paste-too-many-rows': {
    kind: 'refused',
    sentence: {
      nl: 'Dit zijn meer dan {most} rijen. Verdeel de lijst en plak ze in stukken. Er is niets bewaard.',
      en: 'These are more than {most} rows. Divide the list and paste it in parts. Nothing was saved.',
    },
  },
  'paste-file-too-large': {
    kind: 'refused',
    sentence: {
      nl: 'Dit bestand is groter dan 4 MB. Kopieer alleen de cellen die je nodig hebt en plak ze, of verdeel de lijst. Er is niets bewaard.',
      en: 'This file is larger than 4 MB. Copy only the cells that you need and paste them, or divide the list. Nothing was saved.',
    },
  },
  'pasted-list-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Deze geplakte lijst bestaat niet, of is niet van je organisatie.',
      en: 'This pasted list does not exist, or is not of your organisation.',
    },
  },
  'pasted-list-undone': {
    kind: 'conflict',
    sentence: {
      nl: 'Deze geplakte lijst is al ongedaan gemaakt.',
      en: 'This pasted list was undone already.',
    },
  },
  'pasted-record-changed': {
    kind: 'conflict',
    sentence: {
      nl: 'Iemand wijzigde intussen iets uit deze lijst: {name}. Er is niets ongedaan gemaakt. Trek in wat weg moet, één voor één.',
      en: 'Somebody changed something of this list meanwhile: {name}. Nothing was undone. Withdraw what has to go, one by one.',
    },
  },
  'pasted-employee-in-use': {
    kind: 'conflict',
    sentence: {
      nl: 'Bij {name} staat intussen inzet of vorming. Er is niets ongedaan gemaakt: trek die eerst in.',
      en: '{name} has assignments or training meanwhile. Nothing was undone: withdraw those first.',
    },
  },
})

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

export const pasteProblem = problemsFrom(listProblems)
export const cellProblem = problemsFrom(rowProblems)
export type CellProblemCode = keyof typeof rowProblems
