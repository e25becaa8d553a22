import type { Pool } from 'pg'
import { addMember } from '../src/platform/auth/organisations.ts'
import type { OrganisationId } from '../src/platform/core/ids.ts'
import type { Actor } from '../src/platform/core/permissions.ts'
import type { CastPerson } from './cast.ts'
import type { ProjectIds } from './load-plan.ts'
import { idOf } from './named.ts'

/** Gives people their account and their membership; gives them back as who acts, in the same order. */
export async function loadPeople(
  pools: { owner: Pool; accounts: Pool },
  organisationId: OrganisationId,
  { people, projects }: { people: readonly CastPerson[]; projects: ProjectIds },
): Promise<Actor[]> {
  const actors = people.map(
    ({ userId, name, role, projects: own }): Actor => ({
      userId,
      name,
      organisationId,
      roles: [role],
      projectIds: own.map((project) => idOf(projects, project)),
    }),
  )
  for (const person of people) await addUser(pools.accounts, person)
  for (const [place, actor] of actors.entries())
    await addMember(pools.owner, { ...actor, position: place + 1 })
  return actors
}

/** A user without a password: the cast signs in with a click, and in no other way. */
async function addUser(accounts: Pool, { userId, name, email }: CastPerson): Promise<void> {
  await accounts.query(
    `insert into accounts."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)
     on conflict do nothing`,
    [userId, name, email],
  )
}
