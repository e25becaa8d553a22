import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { ObjectiveDraft } from './core/motion-model.ts'
import { checkPlanDay } from './core/motion-rules.ts'
import { requireWholePlan } from './guards.ts'
import { planOfTheme, recordChange, refuseTakenName } from './store-objective.ts'

/**
 * Adds an operational objective to a theme during the plan; a retry changes nothing. Throws
 * `plan-not-yours`, `theme-not-found`, `day-outside-plan`, `objective-name-taken`, `id-taken` and `holds-…`.
 */
export async function addObjective(
  tx: WriteTransaction,
  actor: Actor,
  draft: ObjectiveDraft,
  now: Date,
): Promise<void> {
  requireWholePlan(actor)
  const { id, themeId, name, description, on, reason } = draft
  checkPlanDay(await planOfTheme(tx, themeId), on)
  refuseIdentifiers([name, description, reason])
  if (await wasAdded(tx, draft)) return
  await refuseTakenName(tx, themeId, name)
  await tx.sql(
    `insert into operational_objective (organisation_id, id, theme_id, name, description, position)
     select $1, $2, $3, $4, $5, coalesce(max(position), 0) + 1
       from operational_objective where organisation_id = $1`,
    [tx.organisationId, id, themeId, name, description],
  )
  await recordChange(tx, {
    objectiveId: id,
    kind: 'added',
    on,
    reason,
    before: null,
    after: themeId,
    at: now,
    by: actor.name,
  })
  tx.audit({
    verb: 'add-objective',
    recordKind: 'objective',
    recordIds: [id],
    after: { themeId, name, description, on },
    reason,
  })
}

/** Whether this very objective was added before. Throws `id-taken` when its id is that of another. */
async function wasAdded(
  tx: WriteTransaction,
  { id, themeId, name, on, reason }: ObjectiveDraft,
): Promise<boolean> {
  const [row] = await tx.sql<{ same: boolean }>(
    `select o.name = $3 and exists (
              select from objective_change c
               where c.organisation_id = o.organisation_id and c.operational_objective_id = o.id
                 and c.kind = 'added' and c.on_date = $4 and c.reason = $5 and c.after_theme_id = $6) as same
       from operational_objective o where o.organisation_id = $1 and o.id = $2`,
    [tx.organisationId, id, name, on, reason, themeId],
  )
  if (row?.same === false) throw recordProblem('id-taken')
  return row !== undefined
}
