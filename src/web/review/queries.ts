import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import type { ChangesAsked } from '../../review/core/changes-model.ts'
import { api } from '../api.ts'

/** The part of the record that is looked at. */
export interface Scope {
  year: number
  month?: number | undefined
  projectId?: ProjectId | undefined
}

export const completenessQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['review', 'completeness', scope],
    queryFn: () => api.review.completeness(scope),
    placeholderData: keepPreviousData,
  })

export const findingsQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['review', 'findings', scope],
    queryFn: () => api.review.findings(scope),
    placeholderData: keepPreviousData,
  })

export const monthsQuery = (year: number) =>
  queryOptions({
    queryKey: ['review', 'months', year],
    queryFn: () => api.review.months({ year }),
    placeholderData: keepPreviousData,
  })

export const forgottenQuery = (monday: CalendarDate) =>
  queryOptions({
    queryKey: ['review', 'forgotten', monday],
    queryFn: () => api.review.forgotten({ monday }),
  })

export const changesQuery = (asked: ChangesAsked) =>
  infiniteQueryOptions({
    queryKey: ['changes', asked],
    queryFn: ({ pageParam }) => api.review.changes({ ...asked, ...(pageParam && { before: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const changeFiltersQuery = queryOptions({
  queryKey: ['changes', 'filters'],
  queryFn: () => api.review.changeFilters(),
})

/** After a verdict, a closing or a reopening. */
export function reviewChanged(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      ['review', 'changes', 'desk', 'week', 'activity', 'contact'].includes(String(queryKey[0])),
  })
}
