import { defineWords, formatNumber } from '../../platform/core/language.ts'

export const findingWords = defineWords({
  nl: {
    find: 'Zoek',
    title: 'Zoek in Turfboek',
    button: 'Zoek in alles',
    label: 'Wat zoek je?',
    hint: 'Projecten, partners, overleg, signalen, bundels, dossiers en notities. Een tikfout in een naam mag.',
    finds: 'Gevonden',
    typeMore: 'Typ minstens 2 letters.',
    nothing: (text: string) => `Niets gevonden voor “${text}”. Probeer een ander woord, of minder woorden.`,
    count: (count: number) => (count === 1 ? '1 gevonden' : `${formatNumber(count, 'nl')} gevonden`),
    shownOf: (shown: number, total: number) =>
      `de eerste ${shown} van ${formatNumber(total, 'nl')}; typ nog een woord om te vernauwen`,
    all: 'Toon alles wat gevonden is',
    keys: 'Pijltjes om te kiezen, Enter om te openen, Escape om te sluiten.',
    close: 'Sluit',
  },
  en: {
    find: 'Find',
    title: 'Find in Turfboek',
    button: 'Find in everything',
    label: 'What are you looking for?',
    hint: 'Projects, partners, consultation, signals, bundles, dossiers and notes. A typing error in a name is fine.',
    finds: 'Found',
    typeMore: 'Type at least 2 letters.',
    nothing: (text: string) => `Nothing found for “${text}”. Try another word, or fewer words.`,
    count: (count: number) => `${formatNumber(count, 'en')} found`,
    shownOf: (shown: number, total: number) =>
      `the first ${shown} of ${formatNumber(total, 'en')}; type another word to narrow it down`,
    all: 'Show all that was found',
    keys: 'Arrows to choose, Enter to open, Escape to close.',
    close: 'Close',
  },
})
