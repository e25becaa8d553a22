import type { PastedListKind } from '../../intake/core/paste-model.ts'
import { defineWords } from '../../platform/core/language.ts'

export const pasteWords = defineWords({
  nl: {
    title: 'Plak een lijst',
    lead: 'Zet een lijst uit Excel in één keer in Turfboek. Je ziet eerst wat er gebeurt; daarna pas wordt er iets bewaard.',
    box: 'Plak hier de cellen',
    boxHint: 'Kopieer ze in je rekenblad, mét de rij met opschriften. Namen mogen ook codes zijn.',
    choose: 'Of kies een bestand (.xlsx of csv)',
    fromFile: (name: string, how: string) => `${name}, gelezen als ${how}`,
    workbook: 'Excelbestand',
    otherFile: 'Neem een andere lijst',
    reading: 'Het bestand wordt gelezen…',
    list: 'Wat is het?',
    columns: 'Kolommen',
    columnsLead: 'Zo begrijpen we de opschriften. Klopt er één niet, wijs ze dan zelf aan.',
    unnamed: (place: number) => `Kolom ${place}`,
    unused: 'niet gebruiken',
    row: 'Rij',
    rowNumber: (row: number) => `Rij ${row}`,
    refusedTitle: (count: number) =>
      count === 1 ? '1 rij wordt niet toegevoegd' : `${count} rijen worden niet toegevoegd`,
    refusedLead: 'Verbeter ze in je rekenblad en plak opnieuw, of voeg alvast de andere toe.',
    askedTitle: (count: number) => (count === 1 ? '1 rij om na te kijken' : `${count} rijen om na te kijken`),
    askedLead: 'Deze rijen kunnen juist zijn. Ze worden pas toegevoegd als je dat zegt.',
    confirm: (count: number, example: string) =>
      count === 1
        ? `Ja, dat klopt: ${example}`
        : `Ja, dat klopt voor alle ${count}. Bijvoorbeeld: ${example}`,
    confirmed: 'Ja, dat klopt: die rijen worden mee toegevoegd.',
    addedTitle: (count: number) =>
      count === 1 ? '1 rij wordt toegevoegd' : `${count} rijen worden toegevoegd`,
    addedCaption: 'De rijen zoals ze gelezen werden.',
    more: 'Toon meer rijen',
    add: (count: number, list: PastedListKind) => `Voeg ${counted[list].nl(count)} toe`,
    nothing: 'Er is geen rij die toegevoegd kan worden.',
    done: (count: number, list: PastedListKind) =>
      count === 1
        ? `${counted[list].nl(count)} is toegevoegd.`
        : `${counted[list].nl(count)} zijn toegevoegd.`,
    notAdded: (count: number) =>
      count === 1 ? '1 rij is niet toegevoegd.' : `${count} rijen zijn niet toegevoegd.`,
    notAddedLead: 'Verbeter ze in je rekenblad en plak alleen die opnieuw.',
    undo: 'Maak ongedaan',
    undoTitle: 'Deze lijst ongedaan maken?',
    undoLead: (what: string) =>
      `Wat deze lijst toevoegde (${what}) wordt weer ingetrokken. Wat er al stond, blijft staan.`,
    undone: (count: number, list: PastedListKind) =>
      `Ongedaan gemaakt: ${counted[list].nl(count)} ingetrokken.`,
    another: 'Plak nog een lijst',
    earlier: 'Eerder geplakt',
    noEarlier: 'Er is nog geen lijst geplakt.',
    earlierCount: (count: number) => (count === 1 ? '1 lijst' : `${count} lijsten`),
    earlierBy: (when: string, who: string) => `${when}, door ${who}`,
    earlierRefused: (count: number) => (count === 1 ? '1 rij niet' : `${count} rijen niet`),
    undoneBy: (when: string, who: string) => `ongedaan gemaakt op ${when} door ${who}`,
    counted: (count: number, list: PastedListKind) => counted[list].nl(count),
    undoNamed: (what: string) => `Maak ongedaan: ${what}`,
  },
  en: {
    title: 'Paste a list',
    lead: 'Put a list from Excel into Turfboek at once. First you see what will happen; only then something is saved.',
    box: 'Paste the cells here',
    boxHint: 'Copy them in your spreadsheet, with the row of headings. Names may be codes.',
    choose: 'Or choose a file (.xlsx or CSV)',
    fromFile: (name: string, how: string) => `${name}, read as ${how}`,
    workbook: 'Excel file',
    otherFile: 'Take another list',
    reading: 'The file is being read…',
    list: 'What is it?',
    columns: 'Columns',
    columnsLead: 'This is how we understand the headings. When one is wrong, point it out yourself.',
    unnamed: (place: number) => `Column ${place}`,
    unused: 'do not use',
    row: 'Row',
    rowNumber: (row: number) => `Row ${row}`,
    refusedTitle: (count: number) =>
      count === 1 ? '1 row will not be added' : `${count} rows will not be added`,
    refusedLead: 'Correct them in your spreadsheet and paste again, or add the others already.',
    askedTitle: (count: number) => (count === 1 ? '1 row to look at' : `${count} rows to look at`),
    askedLead: 'These rows may be right. They are added only when you say so.',
    confirm: (count: number, example: string) =>
      count === 1
        ? `Yes, that is right: ${example}`
        : `Yes, that is right for all ${count}. For example: ${example}`,
    confirmed: 'Yes, that is right: those rows are added too.',
    addedTitle: (count: number) => (count === 1 ? '1 row will be added' : `${count} rows will be added`),
    addedCaption: 'The rows as they were read.',
    more: 'Show more rows',
    add: (count: number, list: PastedListKind) => `Add ${counted[list].en(count)}`,
    nothing: 'There is no row that can be added.',
    done: (count: number, list: PastedListKind) =>
      count === 1 ? `${counted[list].en(count)} was added.` : `${counted[list].en(count)} were added.`,
    notAdded: (count: number) => (count === 1 ? '1 row was not added.' : `${count} rows were not added.`),
    notAddedLead: 'Correct them in your spreadsheet and paste only those again.',
    undo: 'Undo',
    undoTitle: 'Undo this list?',
    undoLead: (what: string) =>
      `What this list added (${what}) is withdrawn again. What was there already stays.`,
    undone: (count: number, list: PastedListKind) => `Undone: ${counted[list].en(count)} withdrawn.`,
    another: 'Paste another list',
    earlier: 'Pasted before',
    noEarlier: 'No list was pasted yet.',
    earlierCount: (count: number) => (count === 1 ? '1 list' : `${count} lists`),
    earlierBy: (when: string, who: string) => `${when}, by ${who}`,
    earlierRefused: (count: number) => (count === 1 ? '1 row not' : `${count} rows not`),
    undoneBy: (when: string, who: string) => `undone on ${when} by ${who}`,
    counted: (count: number, list: PastedListKind) => counted[list].en(count),
    undoNamed: (what: string) => `Undo: ${what}`,
  },
})

type Count = (count: number) => string
const words =
  (one: string, many: string): Count =>
  (count) =>
    count === 1 ? `1 ${one}` : `${count} ${many}`

/** So many of what a list holds. */
const counted: Readonly<Record<PastedListKind, { nl: Count; en: Count }>> = {
  employees: { nl: words('medewerker', 'medewerkers'), en: words('employee', 'employees') },
  assignments: { nl: words('inzet', 'keer inzet'), en: words('assignment', 'assignments') },
  training: { nl: words('vorming', 'vormingen'), en: words('training', 'trainings') },
  funding: { nl: words('bedrag', 'bedragen'), en: words('amount', 'amounts') },
}
