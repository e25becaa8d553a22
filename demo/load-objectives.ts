import { addObjective, endObjective, readPlanTree } from '../src/plan/index.ts'
import { calendarDate } from '../src/platform/core/calendar-date.ts'
import type { ObjectiveId } from '../src/platform/core/ids.ts'
import type { WriteTransaction } from '../src/platform/db/transaction.ts'
import { facts } from './facts.ts'
import type { Loading } from './loading.ts'
import { madeUpId } from './made-up-id.ts'
import { randomFrom } from './random.ts'

const added = calendarDate('2021-01-01')
const changedOn = calendarDate('2021-06-01')

/**
 * Adds and ends the objectives that the public facts say were added and dropped during the plan. The
 * facts name no day and no reason that may be copied: those are made up, and say so.
 */
export async function loadObjectiveChanges(tx: WriteTransaction, { actor, now }: Loading): Promise<void> {
  const tree = await readPlanTree(tx, changedOn)
  const themes = tree?.strategicObjectives.flatMap((strategic) => strategic.themes) ?? []
  const random = randomFrom('Doelstellingen')
  for (const { name, theme, change } of facts.objectiveChanges) {
    const id = madeUpId<ObjectiveId>(random, added)
    const place = themes.find((one) => one.name === theme)
    const known = place?.objectives.find((one) => one.name === name)
    const reason = `(dag en reden verzonnen) ${change === 'added' ? 'Dit thema kreeg een eigen doelstelling' : 'De projecten dragen bij tot een andere doelstelling'}`
    if (place === undefined) throw new RangeError(`The demonstration does not hold “${theme}”.`)
    if (change === 'added' && known === undefined) {
      await addObjective(
        tx,
        actor,
        { id, themeId: place.id, name, description: '', on: changedOn, reason },
        now,
      )
    }
    if (change === 'ended' && known?.endedOn === null) {
      await endObjective(tx, actor, { id: known.id, on: changedOn, reason }, now)
    }
  }
}
