import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { BodyId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import { Body, BodyDraft } from './body-model.ts'

const tags: [string] = ['Network']
const seen = { seenVersion: z.number().int().positive() }
const receipt = z.object({ id: BodyId, version: z.number().int().positive() })

export const bodyApi = {
  bodies: endpoint('network.read', {
    method: 'GET',
    path: '/bodies',
    summary: 'The consultation bodies, by name',
    tags,
  }).output(z.array(Body)),
  body: endpoint('network.read', {
    method: 'GET',
    path: '/bodies/{id}',
    summary: 'One consultation body with its members and projects',
    tags,
  })
    .input(z.object({ id: BodyId }))
    .output(Body),
  addBody: endpoint('network.write', {
    method: 'POST',
    path: '/bodies',
    summary: 'Add a consultation body',
    tags,
  })
    .input(BodyDraft)
    .output(receipt),
  changeBody: endpoint('network.write', {
    method: 'PUT',
    path: '/bodies/{id}',
    summary: 'Change a consultation body, its members and projects',
    tags,
  })
    .input(BodyDraft.extend(seen))
    .output(receipt),
  withdrawBody: endpoint('network.write', {
    method: 'POST',
    path: '/bodies/{id}/withdraw',
    summary: 'Withdraw a consultation body, with a reason',
    tags,
  })
    .input(z.object({ id: BodyId, ...seen, reason: Reason }))
    .output(receipt),
}
