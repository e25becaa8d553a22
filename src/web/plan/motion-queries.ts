import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'

export const planTreeQuery = queryOptions({ queryKey: ['plan', 'tree'], queryFn: () => api.plan.tree() })

export const planningQuery = (id: ProjectId) =>
  queryOptions({ queryKey: ['planning', id], queryFn: () => api.plan.planning({ id }) })

export const transversalQuery = queryOptions({
  queryKey: ['plan', 'transversal'],
  queryFn: () => api.plan.transversal(),
})

export const targetsQuery = queryOptions({ queryKey: ['plan', 'targets'], queryFn: () => api.plan.targets() })

/** Everything of the plan is asked again: an objective or a theme stands in many lists. */
export function forgetPlan(queryClient: QueryClient): Promise<unknown> {
  const keys = ['plan', 'project', 'projects', 'indicators', 'indicator']
  return Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
}
