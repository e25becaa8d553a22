import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { AgreementId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import { AgreementDraft, AgreementRecord } from './agreement-model.ts'

const tags: [string] = ['Network']
const seen = { seenVersion: z.number().int().positive() }
const receipt = z.object({ id: AgreementId, version: z.number().int().positive() })

export const agreementApi = {
  agreements: endpoint('network.read', {
    method: 'GET',
    path: '/agreements',
    summary: 'The formal agreements with partners',
    tags,
  }).output(z.array(AgreementRecord)),
  addAgreement: endpoint('network.write', {
    method: 'POST',
    path: '/agreements',
    summary: 'Add a formal agreement',
    tags,
  })
    .input(AgreementDraft)
    .output(receipt),
  changeAgreement: endpoint('network.write', {
    method: 'PUT',
    path: '/agreements/{id}',
    summary: 'Change a formal agreement',
    tags,
  })
    .input(AgreementDraft.extend(seen))
    .output(receipt),
  withdrawAgreement: endpoint('network.write', {
    method: 'POST',
    path: '/agreements/{id}/withdraw',
    summary: 'Withdraw a formal agreement, with a reason',
    tags,
  })
    .input(z.object({ id: AgreementId, ...seen, reason: Reason }))
    .output(receipt),
}
