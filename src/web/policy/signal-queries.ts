import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { BundleId, SignalId } from '../../platform/core/ids.ts'
import type { SignalFilter } from '../../policy/core/signal-api.ts'
import { api } from '../api.ts'

/** All that signals, bundles and steps change begins with this key. */
const key = 'signals'

export const signalsQuery = (filter: SignalFilter = {}) =>
  queryOptions({
    queryKey: [key, 'list', filter],
    queryFn: () => api.signals.list(filter),
    placeholderData: keepPreviousData,
  })

export const tagsQuery = queryOptions({ queryKey: [key, 'tags'], queryFn: () => api.signals.tags() })

export const signalQuery = (id: SignalId) =>
  queryOptions({ queryKey: [key, 'signal', id], queryFn: () => api.signals.signal({ id }) })

export const alikeQuery = (id: SignalId) =>
  queryOptions({ queryKey: [key, 'signal', id, 'alike'], queryFn: () => api.signals.alike({ id }) })

export const bundlesQuery = queryOptions({ queryKey: [key, 'bundles'], queryFn: () => api.signals.bundles() })

export const possibleBundlesQuery = queryOptions({
  queryKey: [key, 'possible'],
  queryFn: () => api.signals.possibleBundles(),
})

export const bundleQuery = (id: BundleId) =>
  queryOptions({ queryKey: [key, 'bundle', id], queryFn: () => api.signals.bundle({ id }) })

export const alikeToBundleQuery = (id: BundleId) =>
  queryOptions({
    queryKey: [key, 'bundle', id, 'alike'],
    queryFn: () => api.signals.alikeToBundle({ id }),
    placeholderData: keepPreviousData,
  })

/** After any change: a signal weighs in its bundles, and a step is of both. */
export function signalsChanged(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [key] })
}
