import { isProcedure } from '@orpc/server'
import { expect, it } from 'vitest'
import { router } from '../../src/main/router.ts'
import { permissions } from '../../src/platform/core/permissions.ts'
import { endpoints } from '../http/endpoints.ts'

const answered = Object.entries(router).flatMap(([slice, own]) =>
  Object.entries(own).map(([name, procedure]) => [`${slice}.${name}`, procedure as unknown] as const),
)

it('every endpoint of the contract is answered, and nothing else is', () => {
  expect(answered.map(([name]) => name).sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

it('an answer keeps its own contract: method, path and what goes in and out', () => {
  const served = new Map(answered)
  for (const { name, procedure } of endpoints) {
    const own = served.get(name)
    expect(isProcedure(own), name).toBe(true)
    if (!isProcedure(own)) continue
    const { route, meta, inputSchema, outputSchema } = procedure['~orpc']
    expect(own['~orpc'].route, name).toEqual(route)
    expect(own['~orpc'].meta, name).toEqual(meta)
    expect(own['~orpc'].inputSchema, name).toBe(inputSchema)
    expect(own['~orpc'].outputSchema, name).toBe(outputSchema)
  }
})

it('no two endpoints have one address', () => {
  const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)
  expect(addresses).toEqual([...new Set(addresses)])
})

it('a GET needs a permission to read or to look before a step, everything else one to write or make', () => {
  for (const { name, method, permission } of endpoints) {
    if (permission === null) expect(method, name).toBe('GET')
    else if (method === 'GET') expect(permission, name).toMatch(/\.(read|review|merge)$/)
    else expect(permission, name).toMatch(/\.(write|make|merge|review)$/)
    if (permission !== null) expect(permissions).toContain(permission)
  }
})
