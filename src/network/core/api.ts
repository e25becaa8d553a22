import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { PartnerId, ProjectId } from '../../platform/core/ids.ts'
import { Partner, PartnerHit, PartnerKind, PartnerRole } from './model.ts'

const tags: [string] = ['Network']

export const PartnerDraft = z.object({
  id: PartnerId,
  name: z.string().trim().min(2).max(200),
  kind: PartnerKind,
  municipality: z.string().trim().min(2).max(100).nullable(),
  aliases: z.array(z.string().trim().min(1).max(200)).max(50),
})
export type PartnerDraft = z.infer<typeof PartnerDraft>

export const networkApi = {
  search: endpoint('network.read', {
    method: 'GET',
    path: '/partners/search',
    summary: 'Find partners by name or spelling, typing errors forgiven',
    tags,
  })
    .input(z.object({ text: z.string().max(100), projectId: ProjectId.optional() }))
    .output(z.array(PartnerHit)),
  list: endpoint('network.read', { method: 'GET', path: '/partners', summary: 'All partners', tags }).output(
    z.array(Partner),
  ),
  partner: endpoint('network.read', {
    method: 'GET',
    path: '/partners/{id}',
    summary: 'One partner with its spellings and projects',
    tags,
  })
    .input(z.object({ id: PartnerId }))
    .output(
      Partner.extend({ projects: z.array(z.object({ id: ProjectId, name: z.string(), role: PartnerRole })) }),
    ),
  add: endpoint('network.write', { method: 'POST', path: '/partners', summary: 'Add a partner', tags })
    .input(PartnerDraft)
    .output(Partner),
  rename: endpoint('network.write', {
    method: 'PUT',
    path: '/partners/{id}',
    summary: 'Change a partner and its spellings',
    tags,
  })
    .input(PartnerDraft)
    .output(Partner),
}
