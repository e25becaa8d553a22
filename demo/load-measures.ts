import { brusselsDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import type { MeasureId, MeasureValueId } from '../src/platform/core/ids.ts'
import type { Fold, Thousandths } from '../src/registration/core/measure-model.ts'
import { addMeasure, noteMeasureValue } from '../src/registration/index.ts'
import { isThere } from './load-motion.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import { madeUpId } from './made-up-id.ts'
import { type MadeUpMeasure, madeUpMeasures, reportedMeasures } from './measures.ts'
import { idOf } from './named.ts'
import { randomFrom } from './random.ts'

/** Loads what projects measure of themselves: what the public facts count, and made-up measures. */
export async function loadMeasures(loading: Loading, projects: ProjectIds): Promise<void> {
  loading.onProgress('Demonstration: the projects’ own measures')
  await write(loading, async (tx) => {
    for (const measure of [...reportedMeasures, ...madeUpMeasures()]) {
      const random = randomFrom(`${measure.project} ${measure.name}`)
      const id = madeUpId<MeasureId>(random, calendarDate('2021-01-04'))
      if (await isThere(tx, 'measure', id)) continue
      await addMeasure(tx, loading.actor, {
        id,
        projectId: idOf(projects, measure.project),
        ...contentOf(measure),
      })
      for (const { on, value, note } of measure.values) {
        const draft = {
          id: madeUpId<MeasureValueId>(random, on),
          measureId: id,
          on,
          value: thousandths(value),
          note,
        }
        await noteMeasureValue(tx, loading.actor, draft, brusselsDate(loading.now))
      }
    }
  })
}

function contentOf({ name, unit, fold, decimals, targets }: MadeUpMeasure): {
  name: string
  unit: string
  fold: Fold
  decimals: number
  targets: { year: number; value: Thousandths }[]
} {
  return {
    name,
    unit,
    fold,
    decimals,
    targets: targets.map(({ year, value }) => ({ year, value: thousandths(value) })),
  }
}

/** The values of the demonstration have one decimal at most. */
function thousandths(value: number): Thousandths {
  return (Math.round(value * 10) * 100) as Thousandths
}
