import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { MeasureId, ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import type { DrawingStyle } from '../ui/Drawing.tsx'

export const measuresQuery = (projectId: ProjectId) =>
  queryOptions({ queryKey: ['measures', projectId], queryFn: () => api.measures.list({ projectId }) })

export const measureQuery = (id: MeasureId) =>
  queryOptions({ queryKey: ['measure', id], queryFn: () => api.measures.show({ id }) })

/** How a chart is drawn for the one who looks; without a year it shows the years. */
export interface ChartLook extends DrawingStyle {
  year: number | undefined
}

export const measureChartQuery = (id: MeasureId, look: ChartLook) =>
  queryOptions({
    queryKey: ['measure', id, 'chart', look],
    queryFn: () => api.measures.chart({ id, ...look }),
    placeholderData: keepPreviousData,
  })

/** After a write: everything that shows a measure is asked again. */
export function forgetMeasures(queryClient: QueryClient): Promise<unknown> {
  return Promise.all(['measures', 'measure'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
}
