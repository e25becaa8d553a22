import type { ProjectId } from '../../platform/core/ids.ts'
import { reachOf } from '../../platform/core/permissions.ts'
import { useSession } from '../session/session.ts'

/** The projects of which the person may keep dossiers; `undefined` for all of them. */
export function useOwnProjects(): readonly ProjectId[] | undefined {
  const session = useSession()
  if (session === null) return []
  const { organisation, projectIds } = session
  const reach = reachOf({ ...session, organisationId: organisation.id }, 'policy.write')
  return reach === 'all' ? undefined : projectIds
}
