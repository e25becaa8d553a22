import { isDeepStrictEqual } from 'node:util'
import type { Kept } from '../plan/index.ts'
import { newId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { StatedFigure } from './core/model.ts'
import { listStatedFigures } from './reads.ts'

/** Keeps a figure that a source states, by its year, its indicator and its Dutch label. */
export async function keepStatedFigure(tx: WriteTransaction, figure: StatedFigure): Promise<Kept<string>> {
  const ofYear = await listStatedFigures(tx, figure.year)
  const before = ofYear.find((one) => one.indicator === figure.indicator && one.label.nl === figure.label.nl)
  const after = { ...figure, id: before?.id ?? newId() }
  if (isDeepStrictEqual(before, after)) return { id: after.id, outcome: 'unchanged' }
  await putFigure(tx, after)
  tx.audit({
    verb: 'keep-stated-figure',
    recordKind: 'stated-figure',
    recordIds: [after.id],
    before,
    after,
  })
  return { id: after.id, outcome: before === undefined ? 'added' : 'changed' }
}

async function putFigure(tx: WriteTransaction, figure: StatedFigure & { id: string }): Promise<void> {
  const columns = {
    label_en: figure.label.en,
    value: String(figure.value),
    unit_nl: figure.unit.nl,
    unit_en: figure.unit.en,
    source: figure.source,
    position: figure.position,
  }
  await tx.db
    .insertInto('stated_figure')
    .values({
      organisation_id: tx.organisationId,
      id: figure.id,
      year: figure.year,
      indicator: figure.indicator,
      label_nl: figure.label.nl,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(columns))
    .execute()
}
