import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { PartnerId, PartnerMergeId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import { likenessReasons } from './duplicates.ts'
import { Partner } from './model.ts'

const tags: [string] = ['Network']

/** Two partners that may be one, and why one would think so. */
export const Duplicate = z.object({
  one: Partner,
  other: Partner,
  reason: z.enum(likenessReasons),
  /** The spelling of `one` and that of `other` that look alike. */
  spellings: z.tuple([z.string(), z.string()]),
  sameMunicipality: z.boolean(),
})
export type Duplicate = z.infer<typeof Duplicate>

/** Which partner turns out to be which other one; `id` is that of the merge, so that a retry is free. */
export const MergeDraft = z.object({
  id: PartnerMergeId,
  partnerId: PartnerId,
  intoId: PartnerId,
  reason: Reason,
})
export type MergeDraft = z.infer<typeof MergeDraft>

const receipt = z.object({ id: PartnerMergeId })

export const mergeApi = {
  duplicates: endpoint('network.read', {
    method: 'GET',
    path: '/partners/duplicates',
    summary: 'Partners that may be the same, the likest first, and how many pairs there are',
    tags,
  }).output(z.object({ total: z.number().int(), pairs: z.array(Duplicate) })),
  distinguish: endpoint('network.merge', {
    method: 'POST',
    path: '/partners/{partnerId}/distinguish',
    summary: 'Say that two partners are not the same, so that they are not suggested again',
    tags,
  })
    .input(z.object({ partnerId: PartnerId, otherId: PartnerId }))
    .output(z.object({ partnerId: PartnerId, otherId: PartnerId })),
  merge: endpoint('network.merge', {
    method: 'POST',
    path: '/partners/{partnerId}/merge',
    summary: 'Merge a partner into another one; it can be undone',
    tags,
  })
    .input(MergeDraft)
    .output(receipt),
  undoMerge: endpoint('network.merge', {
    method: 'POST',
    path: '/partner-merges/{id}/undo',
    summary: 'Undo a merge: the partner is itself again',
    tags,
  })
    .input(receipt)
    .output(receipt),
}
