import { z } from 'zod'
import { endpoint } from '../../core/contract.ts'
import { OrganisationId, ProjectId } from '../../core/ids.ts'
import { Role } from '../../core/permissions.ts'

const tags: [string] = ['Session']

export const SessionInfo = z.object({
  userId: z.string(),
  name: z.string(),
  roles: z.array(Role),
  projectIds: z.array(ProjectId),
  organisation: z.object({ id: OrganisationId, name: z.string(), demonstration: z.boolean() }),
})
export type SessionInfo = z.infer<typeof SessionInfo>

/** A person of the fixed cast, who can be signed in with a click in demonstration mode on loopback. */
export const CastMember = z.object({ userId: z.string(), name: z.string(), roles: z.array(Role) })
export type CastMember = z.infer<typeof CastMember>

export const sessionApi = {
  /** Who is signed in; `null` for a visitor. */
  current: endpoint(null, { method: 'GET', path: '/session', summary: 'Who is signed in', tags }).output(
    SessionInfo.nullable(),
  ),
  /** Empty outside demonstration mode. */
  cast: endpoint(null, {
    method: 'GET',
    path: '/demonstration/cast',
    summary: 'The people of the demonstration',
    tags,
  }).output(z.array(CastMember)),
}
