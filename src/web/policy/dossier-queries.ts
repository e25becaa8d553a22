import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DossierId } from '../../platform/core/ids.ts'
import type { DossierFilter } from '../../policy/core/dossier-api.ts'
import { api } from '../api.ts'

export const dossiersQuery = (filter: DossierFilter = {}) =>
  queryOptions({
    queryKey: ['dossiers', filter],
    queryFn: () => api.dossiers.list(filter),
    placeholderData: keepPreviousData,
  })

export const dossierQuery = (id: DossierId) =>
  queryOptions({ queryKey: ['dossier', id], queryFn: () => api.dossiers.dossier({ id }) })

export const analysesQuery = queryOptions({
  queryKey: ['dossiers', 'analyses'],
  queryFn: () => api.dossiers.analyses(),
})

/** Asks anew for what a write of a dossier changes, and waits for the pages that are open. */
export async function renewDossiers(queryClient: QueryClient): Promise<void> {
  await Promise.all(['dossiers', 'dossier'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
}
