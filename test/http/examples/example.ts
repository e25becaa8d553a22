import { newId } from '../../../src/platform/core/ids.ts'
import type { Role } from '../../../src/platform/core/permissions.ts'
import type { EndpointName } from '../endpoints.ts'
import type { Scene } from '../scene.ts'

/** How an endpoint is asked: by whom, and with what about an institute. */
export interface Example {
  role: Role
  /** `id` is what a new record gets: a new one for one's own institute, a known one for another's. */
  input(scene: Scene, id: <I extends string>(known: I) => I): Record<string, unknown>
}

/** A record's id when it is the other institute's that is aimed at; a new id for a record of one's own. */
export const newIds = <I extends string>(_known: I): I => newId<I>()
export const knownIds = <I extends string>(known: I): I => known

export const nothing = () => ({})

/** The examples of one slice: one for each of its endpoints. */
export type ExamplesOf<Slice extends string> = Record<Extract<EndpointName, `${Slice}.${string}`>, Example>
