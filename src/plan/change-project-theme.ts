import type { CalendarDate } from '../platform/core/calendar-date.ts'
import { newId, type ProjectId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { Project } from './core/model.ts'
import type { ProjectThemeChange } from './core/motion-model.ts'
import { checkThemeChange } from './core/motion-rules.ts'
import { planProblem as problem } from './core/problems.ts'
import { requireWholePlan } from './guards.ts'
import { readProject } from './reads.ts'
import { planOfTheme } from './store-objective.ts'
import { storedProject } from './store-project.ts'

/**
 * A project counts for another theme from a day on; what was before stays with the theme it had. Throws
 * `plan-not-yours`, `project-not-found`, `theme-not-found`, `theme-unchanged`, `theme-change-before-term`,
 * `theme-change-after-term`, `theme-changed-later` and `holds-…`.
 */
export async function changeProjectTheme(
  tx: WriteTransaction,
  actor: Actor,
  change: ProjectThemeChange,
  now: Date,
): Promise<Project> {
  requireWholePlan(actor)
  const { id, themeId, from, reason } = change
  const stored = await storedProject(tx, { id })
  if (stored === null) throw problem('project-not-found')
  await planOfTheme(tx, themeId)
  const before = stored.project.themeId
  checkThemeChange({ ...stored.project, changedOn: await lastChangeOf(tx, id) }, change)
  refuseIdentifiers([reason])
  await tx.db
    .insertInto('project_theme_change')
    .values({
      organisation_id: tx.organisationId,
      id: newId(),
      project_id: id,
      from_date: from,
      before_theme_id: before,
      theme_id: themeId,
      reason,
      recorded_at: now,
      recorded_by: actor.name,
    })
    .execute()
  await tx.db
    .updateTable('project')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .set({ theme_id: themeId })
    .execute()
  tx.audit({
    verb: 'change-project-theme',
    recordKind: 'project',
    recordIds: [id],
    before: { themeId: before },
    after: { themeId, from },
    reason,
  })
  return readProject(tx, id)
}

async function lastChangeOf(tx: WriteTransaction, id: ProjectId): Promise<CalendarDate | null> {
  const [row] = await tx.sql<{ last: CalendarDate | null }>(
    `select max(from_date) as last from project_theme_change where organisation_id = $1 and project_id = $2`,
    [tx.organisationId, id],
  )
  return row?.last ?? null
}
