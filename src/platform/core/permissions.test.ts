import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newId, type OrganisationId, type ProjectId } from './ids.ts'
import {
  type Actor,
  mayInProject,
  type Permission,
  permissions,
  type Role,
  reachOf,
  roleNames,
} from './permissions.ts'

const roles = Object.keys(roleNames) as Role[]
const own = newId<ProjectId>()
const other = newId<ProjectId>()
const actor = (...held: Role[]): Actor => ({
  userId: 'a',
  name: 'A',
  organisationId: newId<OrganisationId>(),
  roles: held,
  projectIds: [own],
})

it('a worker and a lead register in their own projects, a coordinator in all, others nowhere', () => {
  const may = (role: Role) => [own, other].map((id) => mayInProject(actor(role), 'registration.write', id))
  expect(may('worker')).toEqual([true, false])
  expect(may('lead')).toEqual([true, false])
  expect(may('coordinator')).toEqual([true, true])
  for (const role of ['policy', 'communication', 'people', 'director', 'administrator'] as const) {
    expect(may(role), role).toEqual([false, false])
  }
})

it('a lead revises the term of the own projects; a worker of none', () => {
  expect(mayInProject(actor('lead'), 'plan.write', own)).toBe(true)
  expect(mayInProject(actor('lead'), 'plan.write', other)).toBe(false)
  expect(mayInProject(actor('worker'), 'plan.write', own)).toBe(false)
})

it('without a role nothing is allowed', () => {
  for (const permission of permissions) {
    expect(reachOf(actor(), permission)).toBe('none')
    expect(mayInProject(actor(), permission, own)).toBe(false)
  }
})

it('somebody with two roles may what either may, and no more', () => {
  const far = { none: 0, own: 1, all: 2 }
  const pair = fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...roles))
  fc.assert(
    fc.property(pair, fc.constantFrom<Permission>(...permissions), ([one, two], permission) => {
      const reach = (...held: Role[]) => far[reachOf(actor(...held), permission)]
      expect(reach(one, two)).toBe(Math.max(reach(one), reach(two)))
      expect(reach(two, one)).toBe(reach(one, two))
    }),
  )
})

it('every permission is somebody’s', () => {
  for (const permission of permissions) {
    expect(
      roles.filter((role) => reachOf(actor(role), permission) === 'all'),
      permission,
    ).not.toEqual([])
  }
})
