import type { OrganisationId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'

/** Who acts when a command changes something: whoever runs the machine, named as such in the audit. */
export function commandLineActor(organisationId: OrganisationId): Actor {
  return {
    userId: 'command-line',
    name: 'turfboek (command line)',
    organisationId,
    roles: ['administrator', 'coordinator'],
    projectIds: [],
  }
}
