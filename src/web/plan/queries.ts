import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Phase } from '../../plan/core/model.ts'
import type { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'

export const planQuery = queryOptions({
  queryKey: ['plan'],
  queryFn: () => api.plan.show(),
  staleTime: 5 * 60_000,
})

export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: () => api.plan.themes(),
  staleTime: 5 * 60_000,
})

/** What the list of projects can be narrowed by; nothing gives them all. */
export interface ProjectChoice {
  search?: string
  themeId?: ThemeId
  municipality?: string
  phase?: Phase
}

export const projectsQuery = (choice: ProjectChoice = {}) =>
  queryOptions({
    queryKey: ['projects', choice],
    queryFn: () => api.plan.projects(choice),
    placeholderData: keepPreviousData,
  })

export const projectQuery = (id: ProjectId) =>
  queryOptions({ queryKey: ['project', id], queryFn: () => api.plan.project({ id }) })

export const sheetQuery = (id: ProjectId, year: number) =>
  queryOptions({ queryKey: ['sheet', id, year], queryFn: () => api.plan.sheet({ id, year }) })
