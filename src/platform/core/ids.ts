import { uuidv7 } from 'uuidv7'
import { z } from 'zod'

/** Ids are UUIDs of version 7: made by whoever writes first, the phone included, and ordered by time. */
function id<B extends string>(brand: B) {
  return z
    .uuid()
    .brand(brand)
    .meta({ description: `Id of ${brand}` })
}

export const OrganisationId = id('Organisation')
export type OrganisationId = z.infer<typeof OrganisationId>
export const ThemeId = id('Theme')
export type ThemeId = z.infer<typeof ThemeId>
export const ObjectiveId = id('Objective')
export type ObjectiveId = z.infer<typeof ObjectiveId>
export const ProjectId = id('Project')
export type ProjectId = z.infer<typeof ProjectId>
export const SheetId = id('Sheet')
export type SheetId = z.infer<typeof SheetId>
export const PartnerId = id('Partner')
export type PartnerId = z.infer<typeof PartnerId>
export const ActivityId = id('Activity')
export type ActivityId = z.infer<typeof ActivityId>
export const ActivityKindId = id('ActivityKind')
export type ActivityKindId = z.infer<typeof ActivityKindId>
export const ContactId = id('Contact')
export type ContactId = z.infer<typeof ContactId>
export const ReportRunId = id('ReportRun')
export type ReportRunId = z.infer<typeof ReportRunId>

/** A new id of the kind asked for: `newId<ActivityId>()`. */
export function newId<I extends string>(): I {
  return uuidv7() as I
}
