import { isDeepStrictEqual } from 'node:util'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ObjectiveId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { Project } from './core/model.ts'
import { type ProjectChange, projectFields } from './core/motion-model.ts'
import { checkContributions, tidyProject } from './core/motion-rules.ts'
import { planProblem as problem } from './core/problems.ts'
import { requireProject } from './guards.ts'
import { readProject } from './reads.ts'
import { putProject, storedProject } from './store-project.ts'

/**
 * Changes what a project is: its phase, description, municipalities and contributions. What a person
 * changes is remembered, so that no source overwrites it. Throws `project-not-found`,
 * `project-change-not-yours`, `changed-meanwhile`, `objective-not-found`, `contribution-to-ended`,
 * `contribution-twice` and `holds-…`.
 */
export async function changeProject(
  tx: WriteTransaction,
  actor: Actor,
  change: ProjectChange,
): Promise<Project> {
  const stored = await storedProject(tx, { id: change.id })
  if (stored === null) throw problem('project-not-found')
  requireProject(actor, change.id)
  if (stored.version !== change.seenVersion) {
    throw recordProblem('changed-meanwhile', { version: stored.version })
  }
  const before = stored.project
  const after = { ...before, ...tidyProject(change) }
  const changed = projectFields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
  if (changed.length === 0) return readProject(tx, change.id)
  checkContributions(before.contributions, after.contributions, await objectivesById(tx))
  if (changed.includes('description')) refuseIdentifiers([after.description])
  await putProject(tx, stored, after, [...new Set([...stored.byHand, ...changed])].sort())
  tx.audit({ verb: 'change-project', recordKind: 'project', recordIds: [change.id], before, after })
  return readProject(tx, change.id)
}

async function objectivesById(tx: ReadTransaction) {
  const rows = await tx.sql<{ id: ObjectiveId; name: string; endedOn: CalendarDate | null }>(
    'select id, name, ended_on as "endedOn" from operational_objective where organisation_id = $1',
    [tx.organisationId],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
