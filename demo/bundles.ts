import type { StepKind } from '../src/policy/core/signal-model.ts'

/** A step of the demonstration: on a day of the year, or so many days before the load. */
export interface DemoStep {
  kind: StepKind
  on: string | { daysAgo: number }
  body?: string
  partner?: string
  text: string
}

/** A bundle of signals of one need; the last `free` of its signals wait to be found by who reads it. */
export interface DemoBundle {
  title: string
  description: string
  need: string
  free: number
  tags: readonly string[]
  steps: readonly DemoStep[]
}

/** Bundles as staff would make them: with a result, under way, a dead end, and one without a step. All made up. */
export const demoBundles: readonly DemoBundle[] = [
  {
    title: 'Vocht en schimmel in huurwoningen',
    description: 'Huurders wonen ongezond en vinden niemand die kijkt of herstelt.',
    need: 'damp',
    free: 2,
    tags: ['wonen', 'vocht'],
    steps: [
      {
        kind: 'raised',
        on: '2021-04-22',
        body: 'Woonoverleg Sint-Truiden',
        text: 'Zeven projecten vertellen hetzelfde.',
      },
      {
        kind: 'advice',
        on: '2021-05-20',
        partner: 'Vlaamse administratie Wonen',
        text: 'Keur een huurwoning voor ze verhuurd wordt, en geef huurders één adres voor klachten.',
      },
      {
        kind: 'answer',
        on: '2021-07-02',
        partner: 'Vlaamse administratie Wonen',
        text: 'Men neemt het mee in de evaluatie.',
      },
      {
        kind: 'result',
        on: '2021-11-18',
        body: 'Woonoverleg Sint-Truiden',
        text: 'Er komt een woonloket met een eigen keurder.',
      },
    ],
  },
  {
    title: 'Schoolkosten in één keer',
    description: 'De factuur van september weegt te zwaar, en vragen om te spreiden doet pijn.',
    need: 'school-costs',
    free: 1,
    tags: ['onderwijs', 'schoolkosten'],
    steps: [
      { kind: 'raised', on: '2021-06-10', body: 'Stuurgroep Brede School Beringen', text: '' },
      {
        kind: 'answer',
        on: '2021-09-14',
        body: 'Stuurgroep Brede School Beringen',
        text: 'Twee scholen willen het proberen.',
      },
      {
        kind: 'result',
        on: '2021-12-07',
        body: 'Stuurgroep Brede School Beringen',
        text: 'Ouders betalen in tien schijven, zonder dat ze het moeten vragen.',
      },
    ],
  },
  {
    title: 'Digitale drempels aan het loket',
    description: 'Wie geen computer, kaartlezer of mailadres heeft, raakt niet meer binnen.',
    need: 'digital',
    free: 2,
    tags: ['digitaal', 'toegankelijkheid'],
    steps: [
      {
        kind: 'raised',
        on: { daysAgo: 131 },
        partner: 'Provinciebestuur',
        text: 'Vraag om in elke gemeente een loket zonder afspraak te houden.',
      },
      { kind: 'answer', on: { daysAgo: 96 }, partner: 'Provinciebestuur', text: 'Het wordt bekeken.' },
    ],
  },
  {
    title: 'De energiefactuur',
    description: 'Voorschotten, budgetmeters en een sociaal tarief dat niet bij de mensen raakt.',
    need: 'energy-bill',
    free: 2,
    tags: ['energie', 'armoede'],
    steps: [
      {
        kind: 'raised',
        on: { daysAgo: 40 },
        partner: 'Energiehuis',
        text: 'Alle inlooppunten horen het elke week.',
      },
      {
        kind: 'advice',
        on: { daysAgo: 12 },
        partner: 'Netbeheerder',
        text: 'Ken het sociaal tarief vanzelf toe.',
      },
    ],
  },
  {
    title: 'Wachten op een sociale woning',
    description: 'De wachtlijst is lang en niemand kan zeggen hoe lang nog.',
    need: 'waiting-list',
    free: 1,
    tags: ['wonen', 'wachtlijst'],
    steps: [],
  },
]
