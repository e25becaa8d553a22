import { expect, test } from 'vitest'
import { FoundKind } from '../../search/core/model.ts'
import { addressOf } from './address.ts'

const id = '0176bb3e-d400-7000-8000-00000000000a'

test('every kind of find has a page of its own', () => {
  const addresses = FoundKind.options.map((kind) => addressOf({ kind, id }))
  expect(new Set(addresses).size).toBe(FoundKind.options.length)
  for (const address of addresses) expect(address).toContain(id)
})
