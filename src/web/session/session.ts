import { queryOptions, useQuery } from '@tanstack/react-query'
import type { SessionInfo } from '../../platform/auth/core/api.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { type Actor, mayInProject, type Permission, reachOf } from '../../platform/core/permissions.ts'
import { api } from '../api.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => api.session.current(),
  staleTime: 5 * 60_000,
})

export const castQuery = queryOptions({
  queryKey: ['cast'],
  queryFn: () => api.session.cast(),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who is signed in; `null` for a visitor, or while that is being asked. */
export function useSession(): SessionInfo | null {
  return useQuery(sessionQuery).data ?? null
}

/** Whether the person may do this: anywhere at all, or in the project that is named. */
export function useMay(permission: Permission, projectId?: ProjectId): boolean {
  const session = useSession()
  if (session === null) return false
  const actor = actorOf(session)
  return projectId === undefined
    ? reachOf(actor, permission) !== 'none'
    : mayInProject(actor, permission, projectId)
}

/** Whether the person may do this everywhere, not in the own projects only. */
export function useMayEverywhere(permission: Permission): boolean {
  const session = useSession()
  return session !== null && reachOf(actorOf(session), permission) === 'all'
}

/** What the person may do, anywhere at all. */
export function useMayAny(): (permission: Permission) => boolean {
  const session = useSession()
  return (permission) => session !== null && reachOf(actorOf(session), permission) !== 'none'
}

/** The person who is signed in, for the rules that ask who acts. */
export function actorOf({ userId, name, organisation, roles, projectIds }: SessionInfo): Actor {
  return { userId, name, organisationId: organisation.id, roles, projectIds }
}
