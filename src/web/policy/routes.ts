import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { BundleId, ProjectId, SignalId } from '../../platform/core/ids.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { projectsQuery } from '../plan/queries.ts'
import { idFrom, oneOf, type RawSearch, textOf } from '../search.ts'
import { bundleQuery, bundlesQuery, signalQuery, tagsQuery } from './signal-queries.ts'

const signals = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/signalen',
  validateSearch: (raw: RawSearch) => ({
    zoek: textOf(raw.zoek),
    project: idFrom<ProjectId>(raw.project),
    onderwerp: textOf(raw.onderwerp),
    bundel: oneOf(['ja', 'nee'] as const, raw.bundel),
  }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(projectsQuery()), queryClient.ensureQueryData(tagsQuery)]),
  component: lazyRouteComponent(() => import('./SignalsPage.tsx'), 'SignalsPage'),
})

const newSignal = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/signalen/nieuw',
  loader: ({ context }) => context.queryClient.ensureQueryData(projectsQuery()),
  component: lazyRouteComponent(() => import('./NoteSignalPage.tsx'), 'NoteSignalPage'),
})

const signal = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/signalen/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<SignalId>(id)) }) },
  loader: ({ context, params }) => found(context.queryClient.ensureQueryData(signalQuery(params.id))),
  component: lazyRouteComponent(() => import('./SignalPage.tsx'), 'SignalPage'),
})

const bundles = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/bundels',
  loader: ({ context }) => context.queryClient.ensureQueryData(bundlesQuery),
  component: lazyRouteComponent(() => import('./BundlesPage.tsx'), 'BundlesPage'),
})

const bundle = createRoute({
  getParentRoute: () => signedIn,
  path: '/beleid/bundels/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<BundleId>(id)) }) },
  loader: ({ context, params }) => found(context.queryClient.ensureQueryData(bundleQuery(params.id))),
  component: lazyRouteComponent(() => import('./BundlePage.tsx'), 'BundlePage'),
})

/** The pages of policy. */
export const policyRoutes = [signals, newSignal, signal, bundles, bundle] as const
