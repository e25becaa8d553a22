import { keepCommunicationAction, keepStatedFigure } from '../src/organisation/index.ts'
import { demonstrationYear, facts } from './facts.ts'
import { type Loading, write } from './loading.ts'
import { statedFigures } from './stated-figures.ts'

/** Keeps what the institute says of itself: its communication actions and the figures that it stated. */
export async function loadOrganisation(loading: Loading): Promise<void> {
  loading.onProgress('Demonstration: communication and stated figures')
  await write(loading, async (tx) => {
    for (const action of facts.communicationActions) {
      await keepCommunicationAction(tx, { year: demonstrationYear, ...action })
    }
    for (const figure of statedFigures) await keepStatedFigure(tx, figure)
  })
}
