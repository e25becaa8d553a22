import { addBody } from '../src/network/index.ts'
import type { BodyId } from '../src/platform/core/ids.ts'
import { makeUpBodies } from './bodies.ts'
import type { PartnerIds } from './load-network.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import { idOf } from './named.ts'

export type BodyIds = ReadonlyMap<string, BodyId>

/** Adds the consultation bodies with their members and projects; gives the id of each by its name. */
export async function loadBodies(
  loading: Loading,
  { projects, partners }: { projects: ProjectIds; partners: PartnerIds },
): Promise<BodyIds> {
  loading.onProgress('Demonstration: consultation bodies')
  return write(loading, async (tx) => {
    const ids = new Map<string, BodyId>()
    for (const { meetings: _, partners: members, project, ...body } of makeUpBodies()) {
      const partnerIds = members.map((name) => idOf(partners, name))
      await addBody(tx, { ...body, partnerIds, projectIds: [idOf(projects, project)] })
      ids.set(body.name, body.id)
    }
    return ids
  })
}
