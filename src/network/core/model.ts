import { z } from 'zod'
import { PartnerId, ProjectId } from '../../platform/core/ids.ts'
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
