import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { DossierId } from '../src/platform/core/ids.ts'
import type { DossierContent, DossierKind, DossierStatus } from '../src/policy/core/dossier-model.ts'
import { type AnalysisParts, analysisPartsOf, noAnalysis } from './analyses.ts'
import { type DossierTitle, dossierTitles } from './dossier-titles.ts'
import { demonstrationYear } from './facts.ts'
import { madeUpId } from './made-up-id.ts'
import { type Random, randomFrom } from './random.ts'

/** A dossier with its projects by name; it takes the theme of the first. */
export type MadeUpDossier = Omit<DossierContent, 'themeId' | 'projectIds'> & {
  id: DossierId
  projects: readonly [string, ...string[]]
}

/** The dossiers of the demonstration: the same every time, every one made up. */
export function makeUpDossiers(): MadeUpDossier[] {
  return dossierTitles.map((title, place) => {
    const random = randomFrom(`dossier ${title.title}`)
    return makeUp(title, realisationOf(title.status, place, random), random)
  })
}

function makeUp(
  { title, kind, status, projects, asks }: DossierTitle,
  realisedOn: CalendarDate | null,
  random: Random,
): MadeUpDossier {
  const idea = status === 'idea'
  const participation = idea ? null : random.chance(0.8)
  const parts = kind === 'neighbourhoodAnalysis' && !idea ? analysisPartsOf(random, realisedOn) : noAnalysis
  return {
    id: madeUpId<DossierId>(random, realisedOn ?? lastDay),
    title,
    kind,
    status,
    realisedOn,
    projects,
    summary: `(verzonnen) ${summaries[kind]}`,
    audiences: idea ? [] : random.some(audiences, random.whole(1, 3)),
    participation,
    participationHow: participation === true ? `(verzonnen) ${random.pick(ways)}` : '',
    respondents: respondentsOf(kind, idea, random, parts),
    recommendations: status === 'realised' ? asks.map((ask) => `(verzonnen) ${ask}`) : [],
    feedback: feedbackOf(realisedOn, random),
    ...parts,
  }
}

const lastDay = `${demonstrationYear}-12-31` as CalendarDate

/** Spread over the year, in an order of their own; never on its last day. */
function realisationOf(status: DossierStatus, place: number, random: Random): CalendarDate | null {
  if (status !== 'realised') return null
  const month = (place % 12) + 1
  return dayIn(month, random.whole(1, 28))
}

function dayIn(month: number, day: number): CalendarDate {
  return `${demonstrationYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate
}

/** Those that ask people say how many; of an analysis its groups do. */
function respondentsOf(
  kind: DossierKind,
  idea: boolean,
  random: Random,
  parts: AnalysisParts,
): number | null {
  if (idea || parts.groups.length > 0) return null
  return kind === 'research' ? random.whole(40, 180) : null
}

function feedbackOf(realisedOn: CalendarDate | null, random: Random): DossierContent['feedback'] {
  if (realisedOn === null || random.chance(0.4)) return []
  const month = Number(realisedOn.slice(5, 7)) + 1
  if (month > 12) return []
  return [{ date: dayIn(month, random.whole(1, 28)), text: `(verzonnen) ${random.pick(tellings)}` }]
}

const summaries: Readonly<Record<DossierKind, string>> = {
  note: 'Wat we in dit project zien, waar het knelt, en wat volgens ons moet veranderen.',
  neighbourhoodAnalysis: 'De buurt in cijfers, wat bewoners en diensten erover zeiden, en wat eruit volgt.',
  research: 'Waar de vraag vandaan komt, wie we bevroegen, wat we vonden en wat we aanraden.',
  advice: 'Ons advies aan het bestuur, met de ervaring van de doelgroep als grond.',
  letter: 'Een brief die een knelpunt aankaart en om een gesprek vraagt.',
  brochure: 'Uitleg in klare taal, samen met de doelgroep geschreven.',
}

const audiences = ['lokale besturen', 'hogere overheden', 'partners', 'doelgroep', 'buurtbewoners', 'pers']

const ways = [
  'Een werkgroep las elke versie na.',
  'Bewoners kozen mee de thema’s en vertelden hun ervaring.',
  'De bezoekers van het inloopmoment vulden aan en verbeterden.',
  'Drie groepsgesprekken, en daarna een terugkomdag.',
]

const tellings = [
  'Aan wie meewerkte, op een avond met soep.',
  'Aan het bestuur en de diensten, met tijd voor vragen.',
  'Aan de werkgroep: wat het bestuur antwoordde en wat nu volgt.',
]
