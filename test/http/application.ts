import { afterAll } from 'vitest'
import { assembleServer } from '../../src/main/assemble.ts'
import { createAccount, makeAccounts } from '../../src/platform/auth/accounts.ts'
import { addMember } from '../../src/platform/auth/organisations.ts'
import type { ProjectId } from '../../src/platform/core/ids.ts'
import type { Role } from '../../src/platform/core/permissions.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { type TestDatabase, testDatabase } from '../database/database.ts'
import { insertInstitute, testNow } from '../database/institute.ts'
import { makeScene, type Scene } from './scene.ts'
import { type Answer, type Asked, cookiesOf, send } from './send.ts'

/** A person of institute A, one a role, or one of B. */
export type Person = Role | 'worker of B' | 'director of B'

/** Asks as one person; writes say that they come from the app's own pages. */
export type Client = (method: string, path: string, body?: unknown) => Promise<Answer>

/** A served Turfboek with two institutes; everything of B bears a mark that nobody of A may see. */
export interface Application {
  address: string
  /** The address at which people open this Turfboek. */
  origin: string
  database: TestDatabase
  a: Scene
  b: Scene
  /** Signs a person in over HTTP, at the first call only. */
  as(person: Person): Promise<Client>
  visitor: Client
  addressOf(person: Person): string
  /** What no problem of the catalogue covers. */
  faults: unknown[]
}

export const password = 'een lang wachtwoord'
export const markOfB = 'GEHEIM'

/** Serves the real server on a free port of loopback, with a clock that stands still on `testNow`. */
export async function startApplication(options: { demonstration?: boolean } = {}): Promise<Application> {
  const database = await testDatabase()
  const demonstration = options.demonstration ?? false
  const secret = 'a secret for tests that is long enough'
  const origin = 'http://turfboek.test'
  const origins = [origin] as const
  const faults: unknown[] = []
  const server = await assembleServer({
    pools: database,
    secret,
    origins,
    demonstration,
    onFault: (fault) => faults.push(fault),
    now: () => testNow,
  })
  const address = await listen(server, '127.0.0.1', 0)
  afterAll(() => server.close())

  const a = await makeScene(database.owner, await insertInstitute(database.owner, 'A'))
  const b = await makeScene(database.owner, await insertInstitute(database.owner, 'B'), markOfB)
  const accounts = makeAccounts({ pool: database.accounts, secret, origins, demonstration })
  const clients = new Map<Person, Promise<Client>>()
  const client = (cookie?: string) => clientAt(address, origin, cookie)

  async function admit(person: Person): Promise<Client> {
    const [scene, role] = person.endsWith(' of B') ? [b, person.slice(0, -5) as Role] : [a, person as Role]
    const { roles, projectIds } = scene.actor(role)
    const name = `${role} of ${scene.name}`
    const userId = await createAccount(accounts, { email: addressOf(person), name, password })
    await addMember(database.owner, {
      organisationId: scene.organisationId,
      userId,
      name,
      roles,
      projectIds: projectIds as ProjectId[],
    })
    const signedIn = await client()('POST', '/api/auth/sign-in/email', { email: addressOf(person), password })
    if (signedIn.status !== 200) throw new Error(`${person} cannot sign in: ${signedIn.text}`)
    return client(cookiesOf(signedIn))
  }

  return {
    address,
    origin,
    database,
    a,
    b,
    visitor: client(),
    addressOf,
    faults,
    as(person) {
      const known = clients.get(person) ?? admit(person)
      clients.set(person, known)
      return known
    },
  }
}

function addressOf(person: Person): string {
  return `${person.replaceAll(' ', '-')}@instituut.example`.toLowerCase()
}

/** Asks with the cookies of one session. */
export function clientAt(address: string, origin: string, cookie?: string): Client {
  return (method, path, body) => {
    const asked: Asked = { method, path, headers: { origin, ...(cookie ? { cookie } : {}) } }
    return send(address, body === undefined ? asked : { ...asked, body })
  }
}
