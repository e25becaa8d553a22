import type { Pool } from 'pg'
import { newId, type OrganisationId, type ProjectId } from '../core/ids.ts'
import type { Role } from '../core/permissions.ts'
import { authProblem } from './core/problems.ts'

export interface Organisation {
  id: OrganisationId
  name: string
  demonstration: boolean
}

/** Founds an organisation; founding it again changes nothing. The owner does this, no request can. */
export async function foundOrganisation(
  owner: Pool,
  { id, name, demonstration }: Organisation,
): Promise<void> {
  await owner.query(
    `insert into organisation (organisation_id, name, demonstration) values ($1, $2, $3)
     on conflict (organisation_id) do nothing`,
    [id, name, demonstration],
  )
}

/** Every organisation of this installation, by name. For the owner's tools only. */
export async function listOrganisations(owner: Pool): Promise<Organisation[]> {
  const { rows } = await owner.query<Organisation>(
    'select organisation_id as id, name, demonstration from organisation order by name',
  )
  return rows
}

/** The organisation that a command means: by name, or the only one. Throws problems in words. */
export async function chooseOrganisation(owner: Pool, name: string | undefined): Promise<Organisation> {
  const all = await listOrganisations(owner)
  const names = all.map((organisation) => organisation.name).join(', ') || '—'
  if (name === undefined) {
    const [only, ...others] = all
    if (only === undefined || others.length > 0) throw authProblem('name-an-organisation', { names })
    return only
  }
  const found = named(all, name)
  if (found === null) throw authProblem('unknown-organisation', { name, names })
  return found
}

/**
 * Runs `work` in the organisation of this name, which is founded when there is none. The founding is
 * taken back when `work` fails: nothing half-made stays.
 */
export async function inOrganisation<T>(
  owner: Pool,
  name: string,
  work: (organisation: Organisation) => Promise<T>,
): Promise<T> {
  const known = named(await listOrganisations(owner), name)
  if (known !== null) return work(known)
  const founded = { id: newId<OrganisationId>(), name, demonstration: false }
  await foundOrganisation(owner, founded)
  try {
    return await work(founded)
  } catch (error) {
    await owner.query('delete from organisation where organisation_id = $1', [founded.id])
    throw error
  }
}

function named(organisations: readonly Organisation[], name: string): Organisation | null {
  return organisations.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null
}

export interface Member {
  organisationId: OrganisationId
  userId: string
  name: string
  roles: readonly Role[]
  projectIds: readonly ProjectId[]
  position?: number
}

/** Makes somebody a member with roles and, for workers and leads, projects; again is a change of them. */
export async function addMember(owner: Pool, member: Member): Promise<void> {
  const { organisationId, userId, name, roles, projectIds, position = 0 } = member
  await owner.query(
    `with kept as (
       insert into membership (organisation_id, user_id, name, roles, position) values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, user_id) do update set name = $3, roles = $4, position = $5
       returning 1)
     delete from membership_project
      where organisation_id = $1 and user_id = $2 and project_id <> all($6::uuid[])
        and exists (select from kept)`,
    [organisationId, userId, name, roles, position, projectIds],
  )
  await owner.query(
    `insert into membership_project (organisation_id, user_id, project_id)
     select $1, $2, id from unnest($3::uuid[]) as t (id) on conflict do nothing`,
    [organisationId, userId, projectIds],
  )
}
