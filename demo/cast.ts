import { castDomain } from '../src/platform/auth/demonstration-sign-in.ts'
import type { OrganisationId } from '../src/platform/core/ids.ts'
import type { Role } from '../src/platform/core/permissions.ts'

/** The demonstration institute: always the same, so that a load that broke off can go on. */
export const demonstration = {
  id: '0176bb3e-d400-7000-8000-00000000000a' as OrganisationId,
  name: 'Demonstratie Limburg',
}

/** A made-up person, known to tests by a user id that never changes. */
export interface CastPerson {
  userId: string
  name: string
  email: string
  role: Role
  /** Names of the projects of a worker or lead. */
  projects: readonly string[]
}

function person(role: Role, name: string, projects: readonly string[] = []): CastPerson {
  const first = name.slice(0, name.indexOf(' ')).toLowerCase()
  return { userId: `cast-${role}`, name, email: `${first}@${castDomain}`, role, projects }
}

/** One person a role, in the order in which they are shown. */
export const cast = {
  worker: person('worker', 'Noor Vandersmissen', [
    'Buurtopbouwwerk Beringen-Mijn',
    'Buurtopbouwwerk Beverlo in Beringen',
    'Buurtopbouwwerk Steenveld en Waterstraat in Beringen',
    // Its term has no end: there is a project to register in, whatever today is.
    'Brugteam Huis Van Het Kind in Tongeren',
  ]),
  lead: person('lead', 'Wout Lambrechts', [
    'OnderDak in Sint-Truiden',
    'OnderOns in Sint-Truiden',
    'Zorgzame buurten',
  ]),
  coordinator: person('coordinator', 'Hilde Cuypers'),
  policy: person('policy', 'Karim Bosmans'),
  communication: person('communication', 'Lotte Hermans'),
  people: person('people', 'Griet Moons'),
  director: person('director', 'Stefan Geerts'),
  administrator: person('administrator', 'Amira Willems'),
} as const satisfies Record<Role, CastPerson>
