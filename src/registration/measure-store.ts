import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { MeasureId, MeasureValueId, ProjectId } from '../platform/core/ids.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import { recordsOf } from '../platform/records.ts'
import type { MeasureDraft, Thousandths } from './core/measure-model.ts'
import { measureProblem as problem } from './core/measure-problems.ts'

export const measures = recordsOf('measure', 'measure')
export const measureValues = recordsOf('measure_value', 'measure-value')

/** Throws `measure-not-yours`. */
export function requireMeasuring(actor: Actor, projectId: ProjectId): void {
  if (!mayInProject(actor, 'measure.write', projectId)) throw problem('measure-not-yours')
}

interface StoredMeasure {
  projectId: ProjectId
  name: string
  decimals: number
  endedOn: CalendarDate | null
  withdrawn: boolean
}

/**
 * A measure that the actor may write, which waits for others that write it. Throws `measure-not-found`
 * and `measure-not-yours`.
 */
export async function measureFor(tx: WriteTransaction, actor: Actor, id: MeasureId): Promise<StoredMeasure> {
  const [row] = await tx.sql<StoredMeasure>(
    `select project_id as "projectId", name, decimals, ended_on as "endedOn", withdrawn_at is not null as withdrawn
       from measure where organisation_id = $1 and id = $2 for no key update`,
    [tx.organisationId, id],
  )
  if (row === undefined) throw problem('measure-not-found')
  requireMeasuring(actor, row.projectId)
  return row
}

/** The measure that a value is of. Throws `unknown-record` and what `measureFor` throws. */
export async function measureOfValue(
  tx: WriteTransaction,
  actor: Actor,
  id: MeasureValueId,
): Promise<StoredMeasure> {
  const [row] = await tx.sql<{ measureId: MeasureId }>(
    'select measure_id as "measureId" from measure_value where organisation_id = $1 and id = $2',
    [tx.organisationId, id],
  )
  if (row === undefined) throw recordProblem('unknown-record')
  return measureFor(tx, actor, row.measureId)
}

export type MeasureTarget = MeasureDraft['targets'][number]

/** The targets of a measure, by year. */
export function targetsOf(tx: ReadTransaction, id: MeasureId): Promise<MeasureTarget[]> {
  return tx.sql<{ year: number; value: Thousandths }>(
    `select year, value::float8 as value from measure_target
      where organisation_id = $1 and measure_id = $2 order by year`,
    [tx.organisationId, id],
  )
}

export async function putTargets(
  tx: WriteTransaction,
  id: MeasureId,
  targets: readonly MeasureTarget[],
): Promise<void> {
  await tx.db
    .deleteFrom('measure_target')
    .where('organisation_id', '=', tx.organisationId)
    .where('measure_id', '=', id)
    .execute()
  await tx.sql(
    `insert into measure_target (organisation_id, measure_id, year, value)
     select $1, $2, * from unnest($3::int[], $4::bigint[])`,
    [tx.organisationId, id, targets.map(({ year }) => year), targets.map(({ value }) => value)],
  )
}

/** Targets as they are kept: by year. */
export function byYear(targets: readonly MeasureTarget[]): MeasureTarget[] {
  return [...targets].sort((a, b) => a.year - b.year)
}
