import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import { addDays } from '../src/platform/core/calendar-date.ts'
import type { SignalId } from '../src/platform/core/ids.ts'
import type { SignalSource } from '../src/policy/core/signal-model.ts'
import { demonstrationYear, facts, type ProjectFacts } from './facts.ts'
import { madeUpId } from './made-up-id.ts'
import { type Random, randomFrom, weighted } from './random.ts'
import { type HeardNeed, heardNeeds } from './signal-texts.ts'
import { type WorkKind, workOf } from './work.ts'

export interface MadeUpSignal {
  id: SignalId
  need: string
  project: string
  date: CalendarDate
  text: string
  source: SignalSource
  tags: string[]
}

/** Where a need is heard, besides anywhere: a house of education hears of school, a neighbourhood of the street. */
const heardBy: Readonly<Record<string, readonly WorkKind[]>> = {
  damp: ['housing', 'neighbourhood', 'association'],
  'waiting-list': ['housing', 'association'],
  'energy-bill': ['housing', 'association', 'network'],
  'school-costs': ['education', 'association'],
  laptops: ['education'],
  traffic: ['neighbourhood'],
  playground: ['neighbourhood'],
  litter: ['neighbourhood'],
  caravans: ['housing'],
  food: ['network', 'association'],
}

const sources = weighted<SignalSource>([
  ['targetGroup', 6],
  ['volunteer', 2],
  ['partner', 1],
  ['team', 1],
])

/** The signals of the demonstration year: each wording once, over many projects; the same at every load. */
export function makeUpSignals(): MadeUpSignal[] {
  return heardNeeds.flatMap((need) => {
    const random = randomFrom(`signalen ${need.key}`)
    return need.wordings.map((text) => makeUp(random, need, text))
  })
}

function makeUp(random: Random, need: HeardNeed, text: string): MadeUpSignal {
  const date = addDays(`${demonstrationYear}-01-11` as CalendarDate, random.whole(0, 340))
  const running = facts.projects.filter((project) => runsOn(project, date))
  const kinds = heardBy[need.key]
  const fitting = kinds ? running.filter((project) => kinds.includes(workOf(project))) : running
  return {
    id: madeUpId<SignalId>(random, date),
    need: need.key,
    project: random.pick(fitting).name,
    date,
    text,
    source: sources(random),
    tags: random.chance(0.75) ? [...need.tags] : need.tags.slice(0, 1),
  }
}

function runsOn({ start, end }: ProjectFacts, date: CalendarDate): boolean {
  return (start === null || start <= date) && (end === null || date <= end)
}
