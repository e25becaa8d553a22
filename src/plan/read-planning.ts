import type { ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { PlanningItem } from './core/planning-model.ts'

/** The planning items of a project, of every year or of one, in the order in which they were added. */
export function readPlanning(
  tx: ReadTransaction,
  projectId: ProjectId,
  year?: number,
): Promise<PlanningItem[]> {
  return tx.sql<PlanningItem>(
    `select id, project_id as "projectId", year, text, status, carried_from as "carriedFrom", version
       from planning_item
      where organisation_id = $1 and project_id = $2 and ($3::int is null or year = $3) and withdrawn_at is null
      order by year, id`,
    [tx.organisationId, projectId, year ?? null],
  )
}
