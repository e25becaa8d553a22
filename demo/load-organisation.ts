import type { CommunicationKind } from '../src/organisation/core/communication-model.ts'
import { keepCommunicationAction, keepStatedFigure } from '../src/organisation/index.ts'
import { demonstrationYear, facts } from './facts.ts'
import { type Loading, write } from './loading.ts'
import { statedFigures } from './stated-figures.ts'

/** What the facts do not tell of a communication action stays unknown. */
const unknownOfCommunication = { title: '', audiences: [], link: null, projectIds: [] }

const kindsOfOutlets: readonly (readonly [RegExp, CommunicationKind])[] = [
  [/^eigen website|^(Facebook|Twitter|LinkedIn|YouTube)$/, 'ownChannel'],
  [/^eigen drukwerk/, 'ownPrint'],
  [/^persbericht$/, 'pressRelease'],
  [/^Stadsmagazine|^in en om/i, 'magazine'],
]

/** What an outlet is by its name; all the others are papers, broadcasters and news sites. */
function kindOfOutlet(outlet: string): CommunicationKind {
  return kindsOfOutlets.find(([name]) => name.test(outlet))?.[1] ?? 'press'
}

/** Keeps what the institute says of itself: its communication actions and the figures that it stated. */
export async function loadOrganisation(loading: Loading): Promise<void> {
  loading.onProgress('Demonstration: communication and stated figures')
  await write(loading, async (tx) => {
    for (const action of facts.communicationActions) {
      await keepCommunicationAction(tx, {
        ...action,
        year: demonstrationYear,
        kind: kindOfOutlet(action.outlet),
        ...unknownOfCommunication,
      })
    }
    for (const figure of statedFigures) await keepStatedFigure(tx, figure)
  })
}
