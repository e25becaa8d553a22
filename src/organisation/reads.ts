import type { ReadTransaction } from '../platform/db/index.ts'
import type { StatedFigure } from './core/model.ts'

type Identified<T> = T & { id: string }

/** The stated figures of a year by indicator, each in its order. */
export async function listStatedFigures(
  tx: ReadTransaction,
  year: number,
): Promise<Identified<StatedFigure>[]> {
  const figures = await tx.db
    .selectFrom('stated_figure')
    .where('organisation_id', '=', tx.organisationId)
    .where('year', '=', year)
    .orderBy('position')
    .orderBy('id')
    .selectAll()
    .execute()
  return figures.map((figure) => ({
    id: figure.id,
    year,
    indicator: figure.indicator,
    label: { nl: figure.label_nl, en: figure.label_en },
    value: Number(figure.value),
    unit: { nl: figure.unit_nl, en: figure.unit_en },
    source: figure.source,
    position: figure.position,
  }))
}
