import type { MeasureId, ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Measure, MeasureValue, MeasureWithValues, Thousandths } from './core/measure-model.ts'
import { measureProblem as problem } from './core/measure-problems.ts'
import { yearsOfMeasure } from './core/measure-rules.ts'

/** The measures of a project with what they came to each year, in the order in which they were added. */
export async function readMeasures(tx: ReadTransaction, projectId: ProjectId): Promise<Measure[]> {
  const found = await wholeMeasures(tx, 'm.project_id', projectId)
  return found.map(({ values: _, ...measure }) => measure)
}

/** One measure with its values, those that were withdrawn too. Throws `measure-not-found`. */
export async function readMeasure(tx: ReadTransaction, id: MeasureId): Promise<MeasureWithValues> {
  const [measure] = await wholeMeasures(tx, 'm.id', id)
  if (measure === undefined) throw problem('measure-not-found')
  return measure
}

type Row = Omit<Measure, 'years'> & { targets: { year: number; value: Thousandths }[] }

async function wholeMeasures(
  tx: ReadTransaction,
  column: 'm.id' | 'm.project_id',
  value: string,
): Promise<MeasureWithValues[]> {
  const rows = await tx.sql<Row>(
    `select m.id, m.project_id as "projectId", p.name as project, m.name, m.unit, m.fold, m.decimals,
            m.ended_on as "endedOn", m.version, (
              select coalesce(json_agg(json_build_object('year', t.year, 'value', t.value) order by t.year), '[]')
                from measure_target t
               where t.organisation_id = m.organisation_id and t.measure_id = m.id) as targets
       from measure m
       join fact_project p on p.organisation_id = m.organisation_id and p.project_id = m.project_id
      where m.organisation_id = $1 and ${column} = $2 and m.withdrawn_at is null
      order by m.id`,
    [tx.organisationId, value],
  )
  const values = await valuesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ targets, ...measure }) => {
    const own = values.filter(({ measureId }) => measureId === measure.id)
    const counting = own.filter(({ withdrawn }) => withdrawn === null)
    return {
      ...measure,
      years: yearsOfMeasure(measure, counting, targets),
      values: own.map(({ measureId: _, ...one }) => one),
    }
  })
}

async function valuesOf(
  tx: ReadTransaction,
  ids: readonly MeasureId[],
): Promise<(MeasureValue & { measureId: MeasureId })[]> {
  const rows = await tx.sql<Omit<MeasureValue, 'notedAt'> & { measureId: MeasureId; notedAt: Date }>(
    `select id, measure_id as "measureId", on_date as "on", value::float8 as value, note, version,
            noted_at as "notedAt", noted_by_name as "notedBy", withdrawal_reason as withdrawn
       from measure_value
      where organisation_id = $1 and measure_id = any($2::uuid[])
      order by on_date desc, noted_at desc, id desc`,
    [tx.organisationId, ids],
  )
  return rows.map((row) => ({ ...row, notedAt: row.notedAt.toISOString() }))
}
