import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { AttachmentId, DossierId, ProjectId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'
import { largestDocument } from './document-types.ts'
import {
  AnalysisSummary,
  Dossier,
  DossierDraft,
  DossierKind,
  DossierStatus,
  DossierSummary,
} from './dossier-model.ts'

const tags: [string] = ['Dossiers']

const Receipt = z.object({ id: z.uuid(), version: z.number().int().positive() })
const seen = { seenVersion: z.number().int().positive() }

/** What the list of dossiers is narrowed by; nothing gives them all. */
export const DossierFilter = z.object({
  search: z.string().max(100).optional(),
  kind: DossierKind.optional(),
  status: DossierStatus.optional(),
  /** The year in which they were realised. */
  year: z.coerce.number().pipe(Year).optional(),
  projectId: ProjectId.optional(),
})
export type DossierFilter = z.infer<typeof DossierFilter>

export const dossiersApi = {
  list: endpoint('policy.read', {
    method: 'GET',
    path: '/dossiers',
    summary: 'The policy dossiers: those under way first, then the latest realised',
    tags,
  })
    .input(DossierFilter)
    .output(z.array(DossierSummary)),
  dossier: endpoint('policy.read', {
    method: 'GET',
    path: '/dossiers/{id}',
    summary: 'One dossier with its documents',
    tags,
  })
    .input(z.object({ id: DossierId }))
    .output(Dossier),
  analyses: endpoint('policy.read', {
    method: 'GET',
    path: '/neighbourhood-analyses',
    summary: 'The neighbourhood analyses with what is still to be done',
    tags,
  }).output(z.array(AnalysisSummary)),
  add: endpoint('policy.write', { method: 'POST', path: '/dossiers', summary: 'Add a dossier', tags })
    .input(DossierDraft)
    .output(Receipt),
  change: endpoint('policy.write', {
    method: 'PUT',
    path: '/dossiers/{id}',
    summary: 'Change a dossier',
    tags,
  })
    .input(DossierDraft.extend(seen))
    .output(Receipt),
  attach: endpoint(
    'policy.write',
    {
      method: 'POST',
      path: '/dossiers/{dossierId}/documents',
      summary: 'Attach a document: PDF, DOCX, PNG, JPEG or WebP, 15 MB at most (multipart/form-data)',
      tags,
    },
    { largestFile: largestDocument },
  )
    .input(z.object({ dossierId: DossierId, id: AttachmentId, file: z.file() }))
    .output(
      Receipt.extend({
        name: z.string(),
        /** Whether something was left out of a picture: where and when it was taken, and with what. */
        cleaned: z.boolean(),
      }),
    ),
  /** The document as a file to keep: never shown as a page of this site. */
  document: endpoint('policy.read', {
    method: 'GET',
    path: '/dossiers/{dossierId}/documents/{id}',
    summary: 'A document of a dossier, as a file',
    tags,
  })
    .route({ outputStructure: 'detailed' })
    .input(z.object({ dossierId: DossierId, id: AttachmentId }))
    .output(z.object({ headers: z.object({ 'content-disposition': z.string() }), body: z.instanceof(Blob) })),
  withdrawDocument: endpoint('policy.write', {
    method: 'POST',
    path: '/dossiers/{dossierId}/documents/{id}/withdraw',
    summary: 'Withdraw a document of a dossier, with a reason',
    tags,
  })
    .input(z.object({ dossierId: DossierId, id: AttachmentId, ...seen, reason: Reason }))
    .output(Receipt),
  withdraw: endpoint('policy.write', {
    method: 'POST',
    path: '/dossiers/{id}/withdraw',
    summary: 'Withdraw a dossier, with a reason',
    tags,
  })
    .input(z.object({ id: DossierId, ...seen, reason: Reason }))
    .output(Receipt),
}
