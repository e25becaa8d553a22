import { defineWords } from '../../platform/core/language.ts'

/** The words that renderers add of their own. */
export const reportWords = defineWords({
  nl: {
    contents: 'Inhoud',
    notKnown: 'niet bekend',
    source: (indicator: string, version: string) => `Bron: cijfer ${indicator}, definitie ${version}`,
    figuresOfChart: 'De cijfers in een tabel',
    chosen: 'gekozen',
    madeOn: (date: string) => `Opgemaakt op ${date}`,
    skip: 'Naar de tekst',
    records: (text: string) => `${text}: toon de registraties`,
  },
  en: {
    contents: 'Contents',
    notKnown: 'not known',
    source: (indicator, version) => `Source: figure ${indicator}, definition ${version}`,
    figuresOfChart: 'The figures in a table',
    chosen: 'chosen',
    madeOn: (date) => `Made on ${date}`,
    skip: 'Skip to the text',
    records: (text) => `${text}: show the records`,
  },
})
