import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { endpoint } from '../../platform/core/contract.ts'
import { BodyId, ContactId, PartnerId, ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { Language } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'

const tags: [string] = ['Registration']
const year = z.coerce.number().pipe(Year)

/** A contact in a list: when, what about, in which project. */
export const Meeting = z.object({
  id: ContactId,
  date: CalendarDate,
  subject: z.string(),
  project: z.string(),
  attendances: z.number().int(),
})
export type Meeting = z.infer<typeof Meeting>

/** A project and a partner that worked together in a year. */
export const Collaboration = z.object({
  projectId: ProjectId,
  project: z.string(),
  themeId: ThemeId,
  partnerId: PartnerId,
  partner: z.string(),
  /** Contacts, joint activities and referrals together. */
  times: z.number().int().positive(),
})
export type Collaboration = z.infer<typeof Collaboration>

/** More lines than these cannot be told apart in a picture; the table beside it has them all. */
export const mostLines = 40

/** Which part of the network is shown. */
export const CollaborationAsked = z.object({
  year,
  projectId: ProjectId.optional(),
  themeId: ThemeId.optional(),
  municipality: z.string().max(100).optional(),
})
export type CollaborationAsked = z.infer<typeof CollaborationAsked>

/** Meetings and collaboration: what the registrations say of the network. */
export const meetingsApi = {
  ofBody: endpoint('registration.read', {
    method: 'GET',
    path: '/bodies/{bodyId}/meetings',
    summary: 'The meetings of a consultation body in a year',
    tags,
  })
    .input(z.object({ bodyId: BodyId, year }))
    .output(z.array(Meeting)),
  counts: endpoint('registration.read', {
    method: 'GET',
    path: '/bodies/meetings',
    summary: 'How often each consultation body met in a year',
    tags,
  })
    .input(z.object({ year }))
    .output(z.array(z.object({ bodyId: BodyId, held: z.number().int(), latest: CalendarDate }))),
  ofPartner: endpoint('registration.read', {
    method: 'GET',
    path: '/partners/{partnerId}/contacts',
    summary: 'The contacts with a partner in a year',
    tags,
  })
    .input(z.object({ partnerId: PartnerId, year }))
    .output(z.array(Meeting)),
  collaboration: endpoint('registration.read', {
    method: 'GET',
    path: '/collaboration',
    summary: 'Which projects and partners worked together in a year, the most first',
    tags,
  })
    .input(CollaborationAsked)
    .output(z.array(Collaboration)),
  picture: endpoint('registration.read', {
    method: 'GET',
    path: '/collaboration/picture',
    summary: 'The picture of the network as SVG',
    tags,
  })
    .input(
      CollaborationAsked.extend({
        language: Language.default('nl'),
        scheme: z.enum(['light', 'dark']).default('light'),
        layout: z.enum(['wide', 'narrow']).default('wide'),
      }),
    )
    .output(z.object({ svg: z.string() })),
}
