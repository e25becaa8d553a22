import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { PlanningDraft } from './core/planning-model.ts'
import { requirePlanning } from './guards.ts'
import { planningItems } from './planning-item.ts'
import { lockProject } from './store.ts'

/** Plans something for a project and year. Throws `project-not-found`, `planning-not-yours`, `id-taken`, `holds-…`. */
export async function addPlanningItem(
  tx: WriteTransaction,
  actor: Actor,
  { id, projectId, year, text, status }: PlanningDraft,
): Promise<RecordReceipt> {
  await lockProject(tx, projectId)
  requirePlanning(actor, projectId)
  refuseIdentifiers([text])
  const columns = { project_id: projectId, year, text, status }
  const { version } = await planningItems.add(tx, id, columns, { verb: 'add-planning-item' })
  return { id, version }
}
