import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { DossierId, ProjectId } from '../../platform/core/ids.ts'
import { DossierKind, DossierStatus } from '../../policy/core/dossier-model.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { projectsQuery, themesQuery } from '../plan/queries.ts'
import { idFrom, oneOf, type RawSearch, textOf, yearFrom } from '../search.ts'
import { analysesQuery, dossierQuery } from './dossier-queries.ts'

const dossiers = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/dossiers',
  validateSearch: (raw: RawSearch) => ({
    zoek: textOf(raw.zoek),
    soort: oneOf(DossierKind.options, raw.soort),
    stand: oneOf(DossierStatus.options, raw.stand),
    jaar: yearFrom(raw.jaar),
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(themesQuery),
  component: lazyRouteComponent(() => import('./DossiersPage.tsx'), 'DossiersPage'),
})

const newDossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/dossiers/nieuw',
  validateSearch: (raw: RawSearch) => ({ soort: oneOf(DossierKind.options, raw.soort) }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(themesQuery), queryClient.ensureQueryData(projectsQuery())]),
  component: lazyRouteComponent(() => import('./NewDossierPage.tsx'), 'NewDossierPage'),
})

const dossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/dossiers/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<DossierId>(id)) }) },
  loader: async ({ context: { queryClient }, params }) => {
    await Promise.all([
      found(queryClient.ensureQueryData(dossierQuery(params.id))),
      queryClient.ensureQueryData(themesQuery),
      queryClient.ensureQueryData(projectsQuery()),
    ])
  },
  component: lazyRouteComponent(() => import('./DossierPage.tsx'), 'DossierPage'),
})

const analyses = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/buurtanalyses',
  validateSearch: (raw: RawSearch) => ({
    gemeente: textOf(raw.gemeente),
    project: idFrom<ProjectId>(raw.project),
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(analysesQuery),
  component: lazyRouteComponent(() => import('./NeighbourhoodAnalysesPage.tsx'), 'NeighbourhoodAnalysesPage'),
})

/** The pages of the policy dossiers. */
export const dossierRoutes = [dossiers, newDossier, dossier, analyses] as const
