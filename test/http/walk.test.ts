import { describe, expect, it } from 'vitest'
import { type Role, reachOf, roleNames } from '../../src/platform/core/permissions.ts'
import { markOfB, startApplication } from './application.ts'
import { type Endpoint, type EndpointName, endpoints, requestOf } from './endpoints.ts'
import { knownIds, newIds } from './examples/example.ts'
import { examples } from './examples.ts'
import type { Answer, Asked } from './send.ts'
import { countAudit, hashOf, idsOf } from './state.ts'

const app = await startApplication()
const { owner } = app.database
const roles = Object.keys(roleNames) as Role[]
const open: EndpointName[] = ['session.current', 'session.cast']
/** Give a file, which is no JSON, with these words in it. */
const files: Partial<Record<EndpointName, string>> = {
  'report.document': 'A report',
  'indicators.export': 'Telt voor',
  'dossiers.document': 'A document',
}

const ownInput = ({ name }: Endpoint) => examples[name].input(app.a, newIds)
const ask = async (person: Role | null, asked: Asked): Promise<Answer> => {
  const client = person === null ? app.visitor : await app.as(person)
  return client(asked.method, asked.path, asked.body)
}

it('names a permission on every endpoint but the open ones', () => {
  expect(endpoints.filter(({ permission }) => permission === null).map(({ name }) => name)).toEqual(open)
})

describe.each(endpoints)('$name ($method $path)', (endpoint) => {
  const { name, method, permission, procedure } = endpoint
  const { role } = examples[name]

  it('gives a visitor nothing', async () => {
    const answer = await ask(null, requestOf(endpoint, ownInput(endpoint)))
    if (permission !== null) expect(answer).toMatchObject({ status: 401, body: { code: 'sign-in-first' } })
    else expect([answer.status, answer.text]).toEqual([200, name === 'session.current' ? 'null' : '[]'])
  })

  const excluded =
    permission === null ? [] : roles.filter((one) => reachOf(app.a.actor(one), permission) === 'none')
  if (excluded.length > 0) {
    it(`is refused to: ${excluded.join(', ')}`, async () => {
      for (const one of excluded) {
        const answer = await ask(one, requestOf(endpoint, ownInput(endpoint)))
        expect(answer, one).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
      }
    })
  }

  it.each(['worker', 'coordinator', 'director'] as const)(
    'shows a %s nothing of another institute',
    async (one) => {
      const before = await hashOf(owner, app.b.organisationId)
      // Ids of the other institute under a name of one's own: what one adds with them is one's own.
      const input = examples[name].input({ ...app.b, name: 'van elders' }, knownIds)
      const answer = await ask(one, requestOf(endpoint, input))
      if (answer.status >= 300) expect([403, 404, 409, 422]).toContain(answer.status)
      const unechoed = withoutStringsOf(input, answer.text)
      expect(unechoed).not.toContain(markOfB)
      const own = new Set(await idsOf(owner, app.a.organisationId))
      const others = (await idsOf(owner, app.b.organisationId)).filter((id) => !own.has(id))
      for (const id of others) expect(unechoed).not.toContain(id)
      expect(await hashOf(owner, app.b.organisationId)).toBe(before)
    },
  )

  it(`answers a ${role} as the contract says`, async () => {
    const [before, audited] = await stateOfA()
    const request = requestOf(endpoint, ownInput(endpoint))
    const answer = await ask(role, request)
    expect(answer.status, answer.text).toBe(200)
    const words = files[name]
    if (words !== undefined) expect(answer.text).toContain(words)
    else expect(await issuesOf(procedure, answer.body)).toEqual([])
    const [after, auditedNow] = await stateOfA()
    if (method === 'GET') {
      expect([after, auditedNow]).toEqual([before, audited])
      return
    }
    expect(after).not.toBe(before)
    expect(auditedNow).toBe(audited + 1)

    const again = await ask(role, request)
    expect([200, 409, 422], again.text).toContain(again.status)
    expect(await stateOfA()).toEqual([after, auditedNow])
  })
})

it('met nothing that no problem of the catalogue covers', () => {
  expect(app.faults).toEqual([])
})

async function stateOfA(): Promise<[string, number]> {
  return [await hashOf(owner, app.a.organisationId), await countAudit(owner, app.a.organisationId)]
}

/** What a text says that the one who asked did not say first. */
function withoutStringsOf(input: unknown, text: string): string {
  const said: string[] = []
  JSON.stringify(input, (_, value) => {
    if (typeof value === 'string' && value !== '') said.push(value)
    return value
  })
  return said.sort((a, b) => b.length - a.length).reduce((rest, one) => rest.replaceAll(one, ''), text)
}

/** What the contract's output does not allow in a body. */
async function issuesOf(procedure: Endpoint['procedure'], body: unknown): Promise<unknown[]> {
  const schema = procedure['~orpc'].outputSchema
  if (schema === undefined) throw new Error('An endpoint says what it answers.')
  const result = await schema['~standard'].validate(body)
  return [...(result.issues ?? [])]
}
