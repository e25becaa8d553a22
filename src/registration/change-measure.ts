import type { MeasureId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { MeasureChange } from './core/measure-model.ts'
import { measureProblem as problem } from './core/measure-problems.ts'
import { checkTargets, stepOf } from './core/measure-rules.ts'
import { byYear, measureFor, measures, putTargets, targetsOf } from './measure-store.ts'

/**
 * Changes what a measure is, its targets, or the day until which it runs. Throws `measure-not-found`,
 * `measure-not-yours`, `measure-year-twice`, `value-decimals`, `measure-needs-decimals`,
 * `already-withdrawn`, `changed-meanwhile` and `holds-…`.
 */
export async function changeMeasure(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, targets, endedOn, ...content }: MeasureChange,
): Promise<RecordReceipt> {
  await measureFor(tx, actor, id)
  checkTargets(targets, content.decimals)
  await checkNoted(tx, id, content.decimals)
  refuseIdentifiers([content.name, content.unit])
  const lists = { before: { targets: await targetsOf(tx, id) }, after: { targets: byYear(targets) } }
  const columns = { ...content, ended_on: endedOn }
  const receipt = await measures.change(tx, { id, seenVersion }, columns, { verb: 'change-measure', lists })
  if (receipt.version !== seenVersion) await putTargets(tx, id, targets)
  return receipt
}

/** Throws `measure-needs-decimals` when a value would lose its last decimals. */
async function checkNoted(tx: WriteTransaction, id: MeasureId, decimals: number): Promise<void> {
  const finer = await tx.sql(
    `select from measure_value
      where organisation_id = $1 and measure_id = $2 and withdrawn_at is null and value % $3::bigint <> 0 limit 1`,
    [tx.organisationId, id, stepOf(decimals)],
  )
  if (finer.length > 0) throw problem('measure-needs-decimals')
}
