import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { PartnerId, ProjectId } from '../../platform/core/ids.ts'
import { agreementApi } from './agreement-api.ts'
import { bodyApi } from './body-api.ts'
import { mergeApi } from './merge-api.ts'
import { Partner, PartnerDetails, PartnerHit, PartnerKind, PartnerRole, ProjectRole } from './model.ts'

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
    summary: 'One partner with its spellings, roles, bodies, agreements and merges',
    tags,
  })
    .input(z.object({ id: PartnerId }))
    .output(PartnerDetails),
  ...mergeApi,
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
  roles: endpoint('network.read', {
    method: 'GET',
    path: '/projects/{projectId}/partners',
    summary: 'What partners are to a project',
    tags,
  })
    .input(z.object({ projectId: ProjectId }))
    .output(z.array(ProjectRole)),
  setRole: endpoint('role.write', {
    method: 'PUT',
    path: '/projects/{projectId}/partners/{partnerId}',
    summary: 'Say what a partner is to a project, or that it is nothing to it',
    tags,
  })
    .input(z.object({ projectId: ProjectId, partnerId: PartnerId, role: PartnerRole.nullable() }))
    .output(z.object({ role: PartnerRole.nullable() })),
  ...bodyApi,
  ...agreementApi,
}
