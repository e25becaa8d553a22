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

export const pasteProblem = problemsFrom(listProblems)
