import type { Bilingual } from '../../platform/core/language.ts'

/** What a reader met and could not settle. Every code says what to look at; nothing was guessed. */
const sentences = {
  'impossible-date': {
    nl: '“{written}” is geen bestaande datum. De datum blijft leeg; vul zelf de juiste dag in.',
    en: '“{written}” is not a date that exists. The date stays empty; fill in the right day.',
  },
  'unreadable-date': {
    nl: '“{written}” is niet als datum te lezen. De datum blijft leeg; vul zelf de juiste dag in.',
    en: '“{written}” cannot be read as a date. The date stays empty; fill in the right day.',
  },
  'term-ends-before-start': {
    nl: 'De looptijd “{written}” eindigt voor ze begint. Kijk na welke datum juist is.',
    en: 'The term “{written}” ends before it starts. Check which date is right.',
  },
  'finished-before-end': {
    nl: 'Het project is afgerond, maar de looptijd “{written}” loopt door na het jaar van het verslag. Kijk de einddatum na.',
    en: 'The project is finished, but the term “{written}” runs past the year of the report. Check the end date.',
  },
  'unknown-phase': {
    nl: 'De fase “{written}” is niet bekend. Kies zelf de fase van het project.',
    en: 'The phase “{written}” is not known. Choose the phase of the project yourself.',
  },
  'project-data-missing': {
    nl: 'Bij het project in de bijlage ontbreekt “{written}”. Vul het zelf aan.',
    en: 'The project in the annex has no “{written}”. Fill it in yourself.',
  },
  'objective-without-theme': {
    nl: 'Bij de doelstelling “{written}” staat geen strategische doelstelling of thema. Kijk na waar ze bij hoort.',
    en: 'The objective “{written}” comes without a strategic objective or theme. Check where it belongs.',
  },
  'objective-unreadable': {
    nl: 'In “{written}” staat geen operationele doelstelling. Vul zelf aan waartoe het project bijdraagt.',
    en: 'There is no operational objective in “{written}”. Fill in what the project contributes to.',
  },
  'sheet-without-project': {
    nl: 'De fiche “{written}” past bij geen project uit de bijlage. Kies zelf het project.',
    en: 'The sheet “{written}” fits no project of the annex. Choose the project yourself.',
  },
  'sheet-fits-more-projects': {
    nl: 'De fiche “{written}” past even goed bij meer dan een project. Kies zelf het project.',
    en: 'The sheet “{written}” fits more than one project equally well. Choose the project yourself.',
  },
  'project-without-sheet': {
    nl: 'Het project “{written}” heeft geen fiche in dit verslag.',
    en: 'The project “{written}” has no sheet in this report.',
  },
  'name-spelled-differently': {
    nl: 'De naam is in de fiche en in de bijlage anders geschreven: “{written}”. Kijk na of het hetzelfde project is.',
    en: 'The name is spelled differently in the sheet and in the annex: “{written}”. Check that it is the same project.',
  },
  'theme-differs': {
    nl: 'De fiche en de bijlage geven het project een ander thema: “{written}”. Kies het juiste thema.',
    en: 'The sheet and the annex give the project another theme: “{written}”. Choose the right theme.',
  },
  'sheet-part-missing': {
    nl: 'De fiche heeft geen deel “{written}”.',
    en: 'The sheet has no part “{written}”.',
  },
  'sheet-heading-lost': {
    nl: 'In deze fiche begint “{written}” opnieuw: wellicht ontbreekt de titel van een volgende fiche. De tekst erna is niet gelezen.',
    en: 'In this sheet “{written}” starts again: the heading of a next sheet is probably lost. The text after it was not read.',
  },
  'more-options-ticked': {
    nl: 'Bij “{written}” is meer dan een vakje aangevinkt. Kies zelf het juiste.',
    en: 'More than one option is ticked at “{written}”. Choose the right one.',
  },
  'heading-number-repeated': {
    nl: 'Het nummer “{written}” komt al eerder voor. De tekst is gelezen onder de titel die erbij staat.',
    en: 'The number “{written}” was used before. The text was read under the title beside it.',
  },
  'heading-number-jumps': {
    nl: 'Het nummer “{written}” volgt niet op het vorige. Kijk na of er geen fiche ontbreekt.',
    en: 'The number “{written}” does not follow the one before. Check that no sheet is missing.',
  },
  'word-split-at-line-end': {
    nl: '“{written}” stond op twee regels. Het streepje is bewaard; kijk na of het erbij hoort.',
    en: '“{written}” was split over two lines. The hyphen is kept; check whether it belongs.',
  },
  'text-over-page': {
    nl: '“{written}” staat bovenaan een pagina. Het is bij de tekst ervoor gevoegd; misschien is het een tussentitel.',
    en: '“{written}” is the first line of a page. It was joined to the text before it; it may be a subheading.',
  },
  'report-not-named': {
    nl: 'Het verslag noemt het instituut en het jaar niet onderaan de pagina. Vul ze zelf in.',
    en: 'The report does not name the institute and the year at the foot of the page. Fill them in.',
  },
} as const satisfies Record<string, Bilingual>

export type DoubtCode = keyof typeof sentences

export const doubtCodes = Object.keys(sentences) as [DoubtCode, ...DoubtCode[]]

/** The sentence of a doubt in every language, with the words of the report in it. */
export function doubtSentence(code: DoubtCode, written: string): Bilingual {
  const { nl, en } = sentences[code]
  return { nl: nl.replace('{written}', () => written), en: en.replace('{written}', () => written) }
}
