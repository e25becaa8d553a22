import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { TermChange } from './core/api.ts'
import type { Project } from './core/model.ts'
import { planProblem as problem } from './core/problems.ts'
import { revisedTerm } from './core/rules.ts'
import { readProject } from './reads.ts'
import { addRevision, lockProject, putTerm } from './store.ts'

/**
 * Revises the term of a project; the old term is kept with the reason. Throws `project-not-found`,
 * `term-not-yours`, `term-unchanged`, `term-ends-before-start` and `holds-…`.
 */
export async function reviseTerm(
  tx: WriteTransaction,
  actor: Actor,
  change: TermChange,
  now: Date,
): Promise<Project> {
  const before = await lockProject(tx, change.id)
  if (!mayInProject(actor, 'plan.write', change.id)) throw problem('term-not-yours')
  const after = revisedTerm(before, change)
  refuseIdentifiers([change.reason])
  await putTerm(tx, change.id, after)
  await addRevision(tx, {
    projectId: change.id,
    at: now,
    by: actor.name,
    before,
    after,
    reason: change.reason,
  })
  tx.audit({
    verb: 'revise-term',
    recordKind: 'project',
    recordIds: [change.id],
    before,
    after,
    reason: change.reason,
  })
  return readProject(tx, change.id)
}
