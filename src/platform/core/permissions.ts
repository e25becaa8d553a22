import type { z } from 'zod'
import type { OrganisationId, ProjectId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { codesOf } from './reference-table.ts'

/** The roles of an organisation's people, in the order in which they are shown. */
export const roleNames = {
  worker: { nl: 'opbouwwerker', en: 'community worker' },
  lead: { nl: 'projectleider', en: 'project lead' },
  coordinator: { nl: 'teamcoördinator', en: 'team coordinator' },
  policy: { nl: 'stafmedewerker beleid', en: 'policy staff' },
  communication: { nl: 'communicatieverantwoordelijke', en: 'communication officer' },
  people: { nl: 'personeel en middelen', en: 'people and means' },
  director: { nl: 'directeur', en: 'director' },
  administrator: { nl: 'beheerder', en: 'administrator' },
} as const satisfies Record<string, Bilingual>

export const Role = codesOf(roleNames)
export type Role = z.infer<typeof Role>

/** Who acts: a person, in one organisation, with roles; workers and leads only in their projects. */
export interface Actor {
  readonly userId: string
  readonly name: string
  readonly organisationId: OrganisationId
  readonly roles: readonly Role[]
  readonly projectIds: readonly ProjectId[]
}

const everyone = Object.keys(roleNames) as Role[]
const staff: Role[] = ['coordinator', 'policy', 'communication', 'people', 'director', 'administrator']

/**
 * What may be done, by whom. `own` roles may only in the projects they are a member of; an endpoint
 * names its permission here and nowhere else.
 */
const permissionTable = {
  'session.read': { all: everyone, own: [] },
  'plan.read': { all: everyone, own: [] },
  'plan.write': { all: ['coordinator', 'director', 'administrator'], own: ['lead'] },
  'sheet.write': { all: ['coordinator', 'policy', 'director'], own: ['lead', 'worker'] },
  'network.read': { all: everyone, own: [] },
  'network.write': { all: everyone, own: [] },
  'registration.read': { all: everyone, own: [] },
  'registration.write': { all: ['coordinator'], own: ['worker', 'lead'] },
  'indicators.read': { all: everyone, own: [] },
  'registration.review': { all: ['coordinator', 'director'], own: [] },
  'measure.write': { all: ['coordinator', 'policy'], own: ['worker', 'lead'] },
  'volunteers.write': { all: ['coordinator', 'people', 'director'], own: ['worker', 'lead'] },
  'network.merge': { all: ['coordinator', 'policy', 'director', 'administrator'], own: [] },
  'role.write': { all: ['coordinator', 'policy', 'director', 'administrator'], own: ['worker', 'lead'] },
  'policy.read': { all: everyone, own: [] },
  'signal.write': { all: ['coordinator', 'policy'], own: ['worker', 'lead'] },
  'policy.write': { all: ['coordinator', 'policy', 'director'], own: ['lead'] },
  'organisation.read': { all: staff, own: [] },
  'communication.write': { all: ['communication', 'policy', 'director', 'administrator'], own: [] },
  'people.read': { all: ['people', 'director', 'administrator'], own: [] },
  'people.write': { all: ['people', 'director', 'administrator'], own: [] },
  'report.read': { all: everyone, own: [] },
  'report.make': { all: ['coordinator', 'policy', 'communication', 'director', 'administrator'], own: [] },
  'intake.write': { all: ['director', 'administrator', 'policy'], own: [] },
  'audit.read': { all: ['coordinator', 'director', 'administrator'], own: [] },
} as const satisfies Record<string, { all: readonly Role[]; own: readonly Role[] }>

export type Permission = keyof typeof permissionTable
export const permissions = Object.keys(permissionTable) as Permission[]

/** How far a permission reaches for an actor: everywhere, in the own projects, or nowhere. */
export type Reach = 'all' | 'own' | 'none'

export function reachOf(actor: Actor, permission: Permission): Reach {
  const { all, own }: { all: readonly Role[]; own: readonly Role[] } = permissionTable[permission]
  if (actor.roles.some((role) => all.includes(role))) return 'all'
  return actor.roles.some((role) => own.includes(role)) ? 'own' : 'none'
}

/** Whether the actor may do this in a project; the same answer on the phone and on the server. */
export function mayInProject(actor: Actor, permission: Permission, projectId: ProjectId): boolean {
  const reach = reachOf(actor, permission)
  return reach === 'all' || (reach === 'own' && actor.projectIds.includes(projectId))
}
