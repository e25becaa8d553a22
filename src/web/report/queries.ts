import { queryOptions } from '@tanstack/react-query'
import type { ReportRun } from '../../report/core/api.ts'
import { api } from '../api.ts'

/** The made reports; asked again each second while one of them is being made. */
export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: () => api.report.list(),
  refetchInterval: ({ state }) => (state.data?.some(isBusy) ? 1000 : false),
})

export function isBusy(run: Pick<ReportRun, 'state'>): boolean {
  return run.state === 'waiting' || run.state === 'running'
}
