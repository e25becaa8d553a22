import { z } from 'zod'
import { AgreementId, BodyId, PartnerId, PartnerMergeId, ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** What kind of organisation or office a partner is. */
export const partnerKindNames = {
  municipality: { nl: 'stad of gemeente', en: 'town or municipality' },
  welfare: { nl: 'OCMW', en: 'public welfare centre (OCMW)' },
  school: { nl: 'school of onderwijs', en: 'school or education' },
  housing: { nl: 'woonactor', en: 'housing body' },
  health: { nl: 'gezondheid', en: 'health' },
  police: { nl: 'politie', en: 'police' },
  association: { nl: 'vereniging', en: 'association' },
  government: { nl: 'hogere overheid', en: 'higher government' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Bilingual>
export const PartnerKind = codesOf(partnerKindNames)
export type PartnerKind = z.infer<typeof PartnerKind>

/** What a partner is to a project; a solution actor (*oplossingsactor*) can solve the problem. */
export const partnerRoleNames = {
  partner: { nl: 'partner', en: 'partner' },
  solutionActor: { nl: 'oplossingsactor', en: 'solution actor' },
  both: { nl: 'partner en oplossingsactor', en: 'partner and solution actor' },
} as const satisfies Record<string, Bilingual>
export const PartnerRole = codesOf(partnerRoleNames)
export type PartnerRole = z.infer<typeof PartnerRole>

export const Partner = z.object({
  id: PartnerId,
  name: z.string(),
  kind: PartnerKind,
  municipality: z.string().nullable(),
  aliases: z.array(z.string()),
})
export type Partner = z.infer<typeof Partner>

/** A find of the type-ahead: which spelling matched tells why it is shown. */
export const PartnerHit = Partner.pick({ id: true, name: true, kind: true, municipality: true }).extend({
  matched: z.string(),
})
export type PartnerHit = z.infer<typeof PartnerHit>

export const ProjectPartner = z.object({ projectId: ProjectId, partnerId: PartnerId, role: PartnerRole })
export type ProjectPartner = z.infer<typeof ProjectPartner>

/** What a partner is to a project, with the name of the partner or of the project. */
export const PartnerInProject = z.object({ id: ProjectId, name: z.string(), role: PartnerRole })
export type PartnerInProject = z.infer<typeof PartnerInProject>
export const ProjectRole = Partner.pick({ id: true, name: true, kind: true, municipality: true }).extend({
  role: PartnerRole,
})
export type ProjectRole = z.infer<typeof ProjectRole>

const Named = z.object({ id: PartnerId, name: z.string() })

/** A merge that was not undone: the partner counts as the one it was merged into. */
export const Merge = z.object({
  id: PartnerMergeId,
  partner: Named,
  into: Named,
  reason: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Merge = z.infer<typeof Merge>

/** A partner with all that hangs on it. One that was merged has nothing of its own: it counts as another. */
export const PartnerDetails = Partner.extend({
  /** The partner that this one counts as, and the merge that made it so. */
  mergedInto: Named.extend({ merge: Merge.nullable() }).nullable(),
  /** The partners that were merged into this one, the latest first. */
  merges: z.array(Merge),
  projects: z.array(PartnerInProject),
  bodies: z.array(z.object({ id: BodyId, name: z.string() })),
  agreements: z.array(z.object({ id: AgreementId, goal: z.string() })),
})
export type PartnerDetails = z.infer<typeof PartnerDetails>
