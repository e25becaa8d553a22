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
    category: 'Waarover',
    records: (indicator: string, version: string) =>
      `Toon de registraties (cijfer ${indicator}, definitie ${version})`,
  },
  en: {
    contents: 'Contents',
    notKnown: 'not known',
    source: (indicator, version) => `Source: figure ${indicator}, definition ${version}`,
    figuresOfChart: 'The figures in a table',
    chosen: 'chosen',
    madeOn: (date) => `Made on ${date}`,
    skip: 'Skip to the text',
    category: 'About',
    records: (indicator, version) => `Show the records (figure ${indicator}, definition ${version})`,
  },
})
