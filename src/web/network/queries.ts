import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { BodyId, PartnerId, ProjectId } from '../../platform/core/ids.ts'
import type { CollaborationAsked } from '../../registration/core/network-api.ts'
import { api } from '../api.ts'
import type { DrawingStyle } from '../ui/Drawing.tsx'

export const partnersQuery = queryOptions({ queryKey: ['partners'], queryFn: () => api.network.list() })

export const partnerQuery = (id: PartnerId) =>
  queryOptions({ queryKey: ['partner', id], queryFn: () => api.network.partner({ id }) })

/** Partners whose name or spelling looks like `text`; those of the project come first. */
export const partnerSearchQuery = (text: string, projectId?: ProjectId) =>
  queryOptions({
    queryKey: ['partner-search', text, projectId],
    queryFn: () => api.network.search({ text, ...(projectId && { projectId }) }),
    placeholderData: keepPreviousData,
  })

/** The contacts with a partner in a year. */
export const partnerContactsQuery = (partnerId: PartnerId, year: number) =>
  queryOptions({
    queryKey: ['partner', partnerId, 'contacts', year],
    queryFn: () => api.meetings.ofPartner({ partnerId, year }),
    placeholderData: keepPreviousData,
  })

/** What partners are to a project. */
export const rolesQuery = (projectId: ProjectId) =>
  queryOptions({ queryKey: ['roles', projectId], queryFn: () => api.network.roles({ projectId }) })

export const duplicatesQuery = queryOptions({
  queryKey: ['duplicates'],
  queryFn: () => api.network.duplicates(),
})

/** What a merge would do to indicator 2.5 of a year. */
export const mergePreviewQuery = (partnerId: PartnerId, intoId: PartnerId, year: number) =>
  queryOptions({
    queryKey: ['merge-preview', partnerId, intoId, year],
    queryFn: () => api.indicators.previewMerge({ partnerId, intoId, year }),
  })

export const bodiesQuery = queryOptions({ queryKey: ['bodies'], queryFn: () => api.network.bodies() })

export const bodyQuery = (id: BodyId) =>
  queryOptions({ queryKey: ['bodies', id], queryFn: () => api.network.body({ id }) })

/** How often each consultation body met in a year. */
export const meetingCountsQuery = (year: number) =>
  queryOptions({
    queryKey: ['meetings', 'counts', year],
    queryFn: () => api.meetings.counts({ year }),
    placeholderData: keepPreviousData,
  })

export const bodyMeetingsQuery = (bodyId: BodyId, year: number) =>
  queryOptions({
    queryKey: ['meetings', bodyId, year],
    queryFn: () => api.meetings.ofBody({ bodyId, year }),
    placeholderData: keepPreviousData,
  })

export const agreementsQuery = queryOptions({
  queryKey: ['agreements'],
  queryFn: () => api.network.agreements(),
})

/** Which projects and partners worked together. */
export const collaborationQuery = (asked: CollaborationAsked) =>
  queryOptions({
    queryKey: ['collaboration', asked],
    queryFn: () => api.meetings.collaboration(asked),
    placeholderData: keepPreviousData,
  })

export const pictureQuery = (asked: CollaborationAsked, look: DrawingStyle) =>
  queryOptions({
    queryKey: ['collaboration', asked, 'picture', look],
    queryFn: () => api.meetings.picture({ ...asked, ...look }),
    placeholderData: keepPreviousData,
  })
