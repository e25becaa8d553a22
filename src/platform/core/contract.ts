import { oc } from '@orpc/contract'
import type { Permission } from './permissions.ts'

/** What the request path needs to know of an endpoint before it runs it. */
export interface EndpointMeta {
  /** `null` only for what a visitor without a session may ask. */
  permission: Permission | null
  /** The largest file that it takes, in bytes; without it an endpoint takes JSON only. */
  largestFile?: number
}

/**
 * The start of every endpoint's contract: method, path, input, output and the permission it needs.
 * A GET runs in a read-only transaction, every other method in a read-write one.
 */
export function endpoint(
  permission: Permission | null,
  route: { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: `/${string}`; summary: string; tags: [string] },
  takes: Pick<EndpointMeta, 'largestFile'> = {},
) {
  const description = permission === null ? 'Open to visitors.' : `Needs the permission \`${permission}\`.`
  return oc
    .$meta<EndpointMeta>({ permission: null })
    .meta({ permission, ...takes })
    .route({ ...route, description })
}
