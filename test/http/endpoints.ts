import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import type { EndpointMeta } from '../../src/platform/core/contract.ts'
import type { Permission } from '../../src/platform/core/permissions.ts'
import { contract } from '../../src/web/contract.ts'
import type { Asked } from './send.ts'

type Contract = typeof contract

/** `slice.endpoint`, for every endpoint of the contract. */
export type EndpointName = {
  [Slice in keyof Contract]: `${Slice}.${Extract<keyof Contract[Slice], string>}`
}[keyof Contract]

export interface Endpoint {
  name: EndpointName
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  permission: Permission | null
  procedure: AnyContractProcedure
}

/** Every endpoint of the contract. */
export const endpoints: readonly Endpoint[] = Object.entries(contract).flatMap(([slice, own]) =>
  Object.entries(own).map(([name, procedure]) => endpointOf(`${slice}.${name}` as EndpointName, procedure)),
)

function endpointOf(name: EndpointName, procedure: unknown): Endpoint {
  if (!isContractProcedure(procedure)) throw new Error(`${name} is no endpoint.`)
  const { route, meta } = procedure['~orpc']
  const { method, path } = route
  if (method === undefined || path === undefined) throw new Error(`${name} names no method or path.`)
  const { permission } = meta as EndpointMeta
  return { name, method: method as Endpoint['method'], path, permission, procedure }
}

/**
 * The request that gives an endpoint its input: in the path, then in the query of a GET or the body,
 * which is a form when a file is in it.
 */
export function requestOf({ method, path }: Endpoint, input: Readonly<Record<string, unknown>>): Asked {
  const rest = { ...input }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (method !== 'GET') return { method, path: `/api${filled}`, body: hasFile(rest) ? formOf(rest) : rest }
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]))
  return { method, path: `/api${filled}${query.size > 0 ? `?${query}` : ''}` }
}

function hasFile(input: Readonly<Record<string, unknown>>): boolean {
  return Object.values(input).some((value) => value instanceof File)
}

function formOf(input: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(input))
    form.set(name, value instanceof File ? value : String(value))
  return form
}
