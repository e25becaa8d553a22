import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { BodyId, PartnerId, ProjectId } from '../../platform/core/ids.ts'

/** *Overleg*: a consultation body as it is filled in; its meetings are contacts. */
export const BodyDraft = z.object({
  id: BodyId,
  name: z.string().trim().min(2).max(200),
  purpose: z.string().trim().max(1000).default(''),
  /** How often it plans to meet in a year; `null` when that is not known. */
  plannedPerYear: z.number().int().min(1).max(366).nullable(),
  endedOn: CalendarDate.nullable(),
  partnerIds: z.array(PartnerId).max(100).default([]),
  projectIds: z.array(ProjectId).max(100).default([]),
})
export type BodyDraft = z.infer<typeof BodyDraft>

/** A body with the names of its members and projects; a member that was merged is the partner that it counts as. */
export const Body = BodyDraft.omit({ partnerIds: true, projectIds: true }).extend({
  version: z.number().int().positive(),
  partners: z.array(z.object({ id: PartnerId, name: z.string() })),
  projects: z.array(z.object({ id: ProjectId, name: z.string() })),
})
export type Body = z.infer<typeof Body>
