import type { ProjectId } from '../platform/core/ids.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import { registrationProblem as problem } from './core/problems.ts'

interface Kept {
  content: { projectId: ProjectId }
  version: number
  withdrawn: boolean
}

/**
 * The registration, when this actor may change it now. Throws `unknown-registration`,
 * `project-not-yours`, `already-withdrawn`, or `changed-meanwhile` when `seenVersion` is an older one.
 */
export function assertChangeable<K extends Kept>(actor: Actor, kept: K | undefined, seenVersion: number): K {
  if (kept === undefined) throw problem('unknown-registration')
  if (!mayInProject(actor, 'registration.write', kept.content.projectId)) throw problem('project-not-yours')
  if (kept.withdrawn) throw recordProblem('already-withdrawn')
  if (kept.version !== seenVersion) throw recordProblem('changed-meanwhile', { version: kept.version })
  return kept
}
