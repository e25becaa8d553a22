import type { ChosenStatus } from '../src/plan/core/planning-model.ts'
import type { TargetIndicator } from '../src/plan/core/target-model.ts'
import { demonstrationYear } from './facts.ts'
import { randomFrom } from './random.ts'

export interface MadeUpPlanningItem {
  year: number
  text: string
  status: ChosenStatus
  /** Whether it goes on in the next year. */
  carried: boolean
}

const plans = [
  'een vaste groep van bewoners samenbrengen',
  'de noden van de buurt opnieuw bevragen',
  'een afspraak met de gemeente over het aanbod maken',
  'met partners een infomoment opzetten',
  'de resultaten aan bewoners terugkoppelen',
  'vrijwilligers zoeken en begeleiden',
  'een nota over de signalen schrijven',
  'een rustige plek zoeken voor de ontmoeting',
]

/** Three things that a project planned, the same for the same project; each says that it is made up. */
export function makeUpPlanning(project: string): MadeUpPlanningItem[] {
  const random = randomFrom(`Planning ${project}`)
  return random.some(plans, 3).map((plan) => {
    const status = random.pick(['done', 'done', 'started', 'planned', 'dropped'] as const)
    const open = status === 'started' || status === 'planned'
    return { year: demonstrationYear, text: `(verzonnen) ${plan}`, status, carried: open }
  })
}

/** What came of a transversal action; made up, and says so. */
export const transversalAccounts = [
  '(verzonnen) Collega’s deelden hun kennis op vier studiedagen. Elk project bracht zijn ervaring één keer in bij het beleid.',
  '(verzonnen) Elk project keek na wie het niet bereikt. Drie buurten maakten hun uitnodigingen in meer talen.',
  '(verzonnen) Bewegen en gezond eten kregen een plaats in de buurthuizen, samen met de lokale gezondheidsdiensten.',
]

const aim = (indicator: TargetIndicator, byYear: readonly number[]) =>
  byYear.map((value, place) => ({ indicator, year: demonstrationYear + place, value: value * 100 }))

/** What the plan would aim at, in hundredths; all of it made up. */
export const madeUpTargets = [
  ...aim('2.1', [25.2, 25.2, 25.5, 25.5, 26]),
  ...aim('2.3', [9000, 9500, 10_000, 10_000, 10_500]),
  ...aim('2.4', [80_000, 85_000, 90_000, 92_000, 95_000]),
  ...aim('2.7', [400, 420, 440, 460, 480]),
  ...aim('2.8', [25, 25, 30, 30, 30]),
  ...aim('2.12', [1200, 1200, 1250, 1250, 1300]),
]
