import type { QueryClient } from '@tanstack/react-query'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { partnersQuery } from '../network/queries.ts'
import { signedIn } from '../parent-routes.ts'
import { planQuery, projectsQuery, themesQuery } from '../plan/queries.ts'
import { deskQuery } from '../registration/queries.ts'
import { type RawSearch, yearFrom } from '../search.ts'
import { reviewAddressFrom } from './address.ts'
import { changesAddressFrom } from './change-address.ts'
import { changeFiltersQuery } from './queries.ts'

/** What the choices of a page are made of. */
const choices = ({ context: { queryClient } }: { context: { queryClient: QueryClient } }) =>
  Promise.all([queryClient.ensureQueryData(planQuery), queryClient.ensureQueryData(projectsQuery())])

const completeness = createRoute({
  getParentRoute: () => signedIn,
  path: '/nazicht',
  validateSearch: reviewAddressFrom,
  loader: choices,
  component: lazyRouteComponent(() => import('./CompletenessPage.tsx'), 'CompletenessPage'),
})

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/nazicht/opvallend',
  validateSearch: reviewAddressFrom,
  loader: choices,
  component: lazyRouteComponent(() => import('./FindingsPage.tsx'), 'FindingsPage'),
})

const months = createRoute({
  getParentRoute: () => signedIn,
  path: '/nazicht/maanden',
  validateSearch: (raw: RawSearch) => ({ jaar: yearFrom(raw.jaar) }),
  loader: choices,
  component: lazyRouteComponent(() => import('./MonthsPage.tsx'), 'MonthsPage'),
})

const changes = createRoute({
  getParentRoute: () => signedIn,
  path: '/nazicht/wijzigingen',
  validateSearch: changesAddressFrom,
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(changeFiltersQuery),
      queryClient.ensureQueryData(deskQuery),
      queryClient.ensureQueryData(projectsQuery()),
      queryClient.ensureQueryData(themesQuery),
      queryClient.ensureQueryData(partnersQuery),
    ]),
  component: lazyRouteComponent(() => import('./ChangesPage.tsx'), 'ChangesPage'),
})

/** The pages of the review of the record. */
export const reviewRoutes = [completeness, findings, months, changes] as const
