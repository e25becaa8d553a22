import type { ReadTransaction } from '../platform/db/index.ts'
import type { CommunicationAction, StatedFigure } from './core/model.ts'

type Identified<T> = T & { id: string }

/** The communication actions of a year, by number. */
export function listCommunicationActions(
  tx: ReadTransaction,
  year: number,
): Promise<Identified<CommunicationAction>[]> {
  return tx.db
    .selectFrom('communication_action')
    .where('organisation_id', '=', tx.organisationId)
    .where('year', '=', year)
    .orderBy('number')
    .select(['id', 'year', 'number', 'outlet', 'media', 'on_date as date', 'month', 'continuous'])
    .execute()
}

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
