import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { CommunicationActionId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'
import { CommunicationAction, CommunicationDraft } from './communication-model.ts'

const tags: [string] = ['Communication']
const Receipt = z.object({ id: CommunicationActionId, version: z.number().int() })
const SeenVersion = z.number().int().min(1)

export const CommunicationChange = CommunicationDraft.extend({ seenVersion: SeenVersion })
export type CommunicationChange = z.infer<typeof CommunicationChange>

export const CommunicationWithdrawal = z.object({
  id: CommunicationActionId,
  seenVersion: SeenVersion,
  reason: Reason,
})
export type CommunicationWithdrawal = z.infer<typeof CommunicationWithdrawal>

export const communicationApi = {
  list: endpoint('organisation.read', {
    method: 'GET',
    path: '/communication-actions',
    summary: 'The numbered communication actions of a year',
    tags,
  })
    .input(z.object({ year: z.coerce.number().pipe(Year) }))
    .output(z.array(CommunicationAction)),
  add: endpoint('communication.write', {
    method: 'POST',
    path: '/communication-actions',
    summary: 'Add a communication action',
    tags,
  })
    .input(CommunicationDraft)
    .output(Receipt),
  change: endpoint('communication.write', {
    method: 'PUT',
    path: '/communication-actions/{id}',
    summary: 'Change a communication action',
    tags,
  })
    .input(CommunicationChange)
    .output(Receipt),
  withdraw: endpoint('communication.write', {
    method: 'POST',
    path: '/communication-actions/{id}/withdrawal',
    summary: 'Withdraw a communication action, with a reason; its number is free again',
    tags,
  })
    .input(CommunicationWithdrawal)
    .output(Receipt),
}
