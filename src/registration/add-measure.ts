import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { MeasureDraft } from './core/measure-model.ts'
import { checkTargets } from './core/measure-rules.ts'
import { registrationProblem } from './core/problems.ts'
import { byYear, measures, putTargets, requireMeasuring } from './measure-store.ts'

/**
 * Adds a project's own indicator. Throws `unknown-project`, `measure-not-yours`, `measure-year-twice`,
 * `value-decimals`, `id-taken` and `holds-…`; a name that the project has already is `already-exists`.
 */
export async function addMeasure(
  tx: WriteTransaction,
  actor: Actor,
  { id, projectId, targets, ...content }: MeasureDraft,
): Promise<RecordReceipt> {
  const [project] = await tx.sql('select from fact_project where organisation_id = $1 and project_id = $2', [
    tx.organisationId,
    projectId,
  ])
  if (project === undefined) throw registrationProblem('unknown-project')
  requireMeasuring(actor, projectId)
  checkTargets(targets, content.decimals)
  refuseIdentifiers([content.name, content.unit])
  const columns = { project_id: projectId, ...content }
  const lists = { after: { targets: byYear(targets) } }
  const { version, added } = await measures.add(tx, id, columns, { verb: 'add-measure', lists })
  if (added) await putTargets(tx, id, targets)
  return { id, version }
}
