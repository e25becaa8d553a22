import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { DossierContent } from '../src/policy/core/dossier-model.ts'
import { demonstrationYear } from './facts.ts'
import type { Random } from './random.ts'

export type AnalysisParts = Pick<DossierContent, 'figures' | 'groups' | 'followUps'>

export const noAnalysis: AnalysisParts = { figures: [], groups: [], followUps: [] }

/** Every figure says where it comes from: from nowhere. */
const source = 'Verzonnen voor de demonstratie'

/** The parts of a neighbourhood analysis, drawn at random; one that is realised has done some of what follows. */
export function analysisPartsOf(random: Random, realisedOn: CalendarDate | null): AnalysisParts {
  const inhabitants = random.whole(700, 2600)
  const figure = (label: string, value: number, unit: string) => ({ label, value, unit, source })
  return {
    figures: [
      figure('Inwoners', inhabitants, ''),
      figure('Huishoudens', Math.round(inhabitants / 2.4), ''),
      figure('Jonger dan 18 jaar', random.whole(160, 310) / 10, '%'),
      figure('Huurwoningen', random.whole(210, 640) / 10, '%'),
      figure('Sociale huurwoningen', random.whole(60, 320) / 10, '%'),
      figure('Wandeltijd tot de supermarkt', random.whole(4, 25), 'minuten'),
    ],
    groups: groupsOf(random),
    followUps: followUpsOf(random, realisedOn),
  }
}

function groupsOf(random: Random): DossierContent['groups'] {
  return [
    { name: 'Huurders', respondents: random.whole(18, 45), themes: random.some(themes, 3) },
    { name: 'Eigenaars', respondents: random.whole(9, 24), themes: random.some(themes, 2) },
    { name: 'Ouders met jonge kinderen', respondents: random.whole(6, 19), themes: random.some(themes, 2) },
    { name: 'Jongeren', respondents: random.whole(5, 16), themes: random.some(themes, 2) },
    { name: 'Handelaars', respondents: random.whole(1, 4), themes: random.some(themes, 1) },
    { name: 'Diensten en verenigingen', respondents: random.whole(5, 9), themes: random.some(themes, 3) },
  ]
}

const themes = [
  'vochtige woningen',
  'hoge huurprijzen',
  'te weinig speelruimte',
  'snel verkeer',
  'zwerfvuil',
  'elkaar niet kennen',
  'een plek om samen te komen',
  'de bus die zelden rijdt',
]

/** Of an analysis that is realised most is done; what is open has no day, or one that went by. */
function followUpsOf(random: Random, realisedOn: CalendarDate | null): DossierContent['followUps'] {
  const next = demonstrationYear + 1
  const [first, second, third] = random.some(actions, 3)
  const day = (month: number) => `${next}-${String(month).padStart(2, '0')}-15` as CalendarDate
  if (realisedOn === null) return [first, second].map((text = '') => ({ text, due: null, done: null }))
  return [
    { text: first ?? '', due: day(9), done: day(9) },
    { text: second ?? '', due: day(10), done: random.chance(0.7) ? day(11) : null },
    { text: third ?? '', due: null, done: null },
  ]
}

const actions = [
  'Een buurttafel met bewoners, stad en woonmaatschappij',
  'Een proef met een speelstraat in de zomer',
  'Een rondgang met de dienst wonen langs de vochtige woningen',
  'Een vaste plek om samen te komen zoeken',
  'Een gesprek met de vervoermaatschappij over de buslijn',
  'Een opruimdag in de lente en in de herfst',
]
