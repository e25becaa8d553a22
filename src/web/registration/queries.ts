import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ActivityId, ContactId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'

export const deskQuery = queryOptions({ queryKey: ['desk'], queryFn: () => api.registration.desk() })

export const weekQuery = (monday: CalendarDate) =>
  queryOptions({ queryKey: ['week', monday], queryFn: () => api.registration.week({ monday }) })

export const activityQuery = (id: ActivityId) =>
  queryOptions({ queryKey: ['activity', id], queryFn: () => api.registration.activity({ id }) })

export const activityHistoryQuery = (id: ActivityId) =>
  queryOptions({
    queryKey: ['activity', id, 'versions'],
    queryFn: () => api.registration.activityHistory({ id }),
  })

export const contactQuery = (id: ContactId) =>
  queryOptions({ queryKey: ['contact', id], queryFn: () => api.registration.contact({ id }) })

export const contactHistoryQuery = (id: ContactId) =>
  queryOptions({
    queryKey: ['contact', id, 'versions'],
    queryFn: () => api.registration.contactHistory({ id }),
  })

/** After a registration, a correction or a withdrawal: all that counts registrations is asked anew. */
export function registrationsChanged(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => changing.has(String(queryKey[0])),
  })
}

const changing = new Set([
  'desk',
  'week',
  'activity',
  'contact',
  'indicators',
  'indicator',
  'records',
  'review',
  'meetings',
])
