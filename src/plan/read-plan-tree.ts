import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ObjectiveId, ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { ContributionWeight } from './core/model.ts'
import type { ObjectiveChange, PlanObjective, PlanTree } from './core/motion-model.ts'
import { planInForce, readPlanNamed } from './reads.ts'

/**
 * The plan that holds on `today`, else the latest one, with the projects of each objective and
 * everything that changed in it; `null` when the organisation has none.
 */
export async function readPlanTree(tx: ReadTransaction, today: CalendarDate): Promise<PlanTree | null> {
  const inForce = await planInForce(tx, today)
  const plan = inForce === null ? null : await readPlanNamed(tx, inForce.name)
  if (plan === null || inForce === null) return null
  const objectives = await objectivesOf(tx)
  return {
    ...plan,
    id: inForce.id,
    strategicObjectives: plan.strategicObjectives.map((strategic) => ({
      ...strategic,
      themes: strategic.themes.map((theme) => ({
        ...theme,
        objectives: theme.objectives.flatMap(({ id }) => objectives.get(id) ?? []),
      })),
    })),
    themeChanges: await themeChangesOf(tx, plan),
  }
}

/** Every objective of the organisation, whole. */
async function objectivesOf(tx: ReadTransaction): Promise<Map<ObjectiveId, PlanObjective>> {
  const rows = await tx.sql<Omit<PlanObjective, 'changes' | 'projects'>>(
    'select id, name, description, ended_on as "endedOn" from operational_objective where organisation_id = $1',
    [tx.organisationId],
  )
  const found = new Map<ObjectiveId, PlanObjective>(
    rows.map((row) => [row.id, { ...row, changes: [], projects: [] }]),
  )
  for (const { objectiveId, recordedAt, ...change } of await changesOf(tx)) {
    found.get(objectiveId)?.changes.push({ ...change, recordedAt: recordedAt.toISOString() })
  }
  for (const { objectiveId, ...project } of await contributorsOf(tx)) {
    found.get(objectiveId)?.projects.push(project)
  }
  return found
}

function changesOf(tx: ReadTransaction) {
  return tx.sql<Omit<ObjectiveChange, 'recordedAt'> & { objectiveId: ObjectiveId; recordedAt: Date }>(
    `select c.operational_objective_id as "objectiveId", c.kind, c.on_date as "on", c.reason,
            b.name as before, a.name as after, c.recorded_at as "recordedAt", c.recorded_by as "recordedBy"
       from objective_change c
       left join theme b on b.organisation_id = c.organisation_id and b.id = c.before_theme_id
       left join theme a on a.organisation_id = c.organisation_id and a.id = c.after_theme_id
      where c.organisation_id = $1
      order by c.on_date, c.recorded_at, c.id`,
    [tx.organisationId],
  )
}

function contributorsOf(tx: ReadTransaction) {
  return tx.sql<{ objectiveId: ObjectiveId; id: ProjectId; name: string; weight: ContributionWeight }>(
    `select c.operational_objective_id as "objectiveId", p.id, p.name, c.weight
       from contribution c
       join project p on p.organisation_id = c.organisation_id and p.id = c.project_id
      where c.organisation_id = $1
      order by c.weight = 'main' desc, p.position, p.name`,
    [tx.organisationId],
  )
}

async function themeChangesOf(
  tx: ReadTransaction,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<PlanTree['themeChanges']> {
  const rows = await tx.sql<Omit<PlanTree['themeChanges'][number], 'recordedAt'> & { recordedAt: Date }>(
    `select c.project_id as "projectId", p.name as project, c.from_date as "from", b.name as before,
            a.name as after, c.reason, c.recorded_at as "recordedAt", c.recorded_by as "recordedBy"
       from project_theme_change c
       join project p on p.organisation_id = c.organisation_id and p.id = c.project_id
       join theme b on b.organisation_id = c.organisation_id and b.id = c.before_theme_id
       join theme a on a.organisation_id = c.organisation_id and a.id = c.theme_id
      where c.organisation_id = $1 and c.from_date between $2 and $3
      order by c.from_date, p.position`,
    [tx.organisationId, from, to],
  )
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
}
