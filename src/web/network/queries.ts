import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PartnerId, ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'

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
