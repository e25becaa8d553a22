import { defineWords } from '../../platform/core/language.ts'

const heads = (count: string) => (count === '1' ? '1 deelname' : `${count} deelnames`)
const headsEn = (count: string) => (count === '1' ? '1 participation' : `${count} participations`)

/** The words of what stands out. */
export const findingWords = defineWords({
  nl: {
    title: 'Opvallende registraties',
    lead: 'Vragen, geen fouten. Zeg dat het klopt, of verbeter het.',
    open: (count: number) => (count === 1 ? '1 vraag staat open' : `${count} vragen staan open`),
    noneOpen: 'Er staat geen enkele vraag open.',
    settled: (count: number) => `Beantwoord (${count})`,
    uncompared: (count: number) =>
      count === 1
        ? '1 activiteit had te weinig andere van haar soort om mee te vergelijken.'
        : `${count} activiteiten hadden te weinig andere van hun soort om mee te vergelijken.`,
    participations: heads,
    usually: (low: string, high: string) =>
      low === high ? `gewoonlijk ${low}` : `gewoonlijk ${low} tot ${high}`,
    methods: (names: string, compared: string) =>
      `Opvallend volgens ${names}, naast ${compared} andere van dit jaar.`,
    zScore: 'de z-score',
    modifiedZScore: 'de mediaan',
    range: 'het bereik',
    doubleOf: 'Dezelfde dag, hetzelfde project, dezelfde soort en evenveel deelnames als',
    doubleContactOf: 'Dezelfde dag en ongeveer hetzelfde overleg als',
    by: (name: string) => `geregistreerd door ${name}`,
    beforeStart: (start: string) => `Het project begon pas op ${start}.`,
    afterEnd: (end: string) => `Het project eindigde al op ${end}.`,
    right: 'Het klopt',
    rightTitle: 'Het klopt',
    rightLead:
      'De vraag verdwijnt uit de lijst en je reden blijft bewaard. Verandert de registratie later, dan komt de vraag terug.',
    correct: 'Verbeter',
    withdraw: 'Trek in',
    verdict: (by: string, at: string, reason: string) => `${by} zei op ${at} dat het klopt: ${reason}`,
    about: (action: string, what: string) => `${action}: ${what}`,
  },
  en: {
    title: 'Unusual registrations',
    lead: 'Questions, not mistakes. Say that it is right, or correct it.',
    open: (count: number) => (count === 1 ? '1 question is open' : `${count} questions are open`),
    noneOpen: 'No question is open.',
    settled: (count: number) => `Answered (${count})`,
    uncompared: (count: number) =>
      count === 1
        ? '1 activity had too few others of its kind to be compared with.'
        : `${count} activities had too few others of their kind to be compared with.`,
    participations: headsEn,
    usually: (low: string, high: string) => (low === high ? `usually ${low}` : `usually ${low} to ${high}`),
    methods: (names: string, compared: string) =>
      `Unusual by ${names}, beside ${compared} others of this year.`,
    zScore: 'the z-score',
    modifiedZScore: 'the median',
    range: 'the range',
    doubleOf: 'The same day, project, kind and number of participations as',
    doubleContactOf: 'The same day and about the same meeting as',
    by: (name: string) => `registered by ${name}`,
    beforeStart: (start: string) => `The project began on ${start} only.`,
    afterEnd: (end: string) => `The project ended on ${end} already.`,
    right: 'It is right',
    rightTitle: 'It is right',
    rightLead:
      'The question leaves the list and your reason is kept. When the registration changes later, the question comes back.',
    correct: 'Correct',
    withdraw: 'Withdraw',
    verdict: (by: string, at: string, reason: string) => `${by} said on ${at} that it is right: ${reason}`,
    about: (action: string, what: string) => `${action}: ${what}`,
  },
})
