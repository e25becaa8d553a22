import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../parent-routes.ts'
import { planQuery, projectsQuery } from '../plan/queries.ts'
import { type RawSearch, textOf, yearFrom } from '../search.ts'

const communication = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/communicatie',
  validateSearch: (raw: RawSearch) => ({ jaar: yearFrom(raw.jaar), zoek: textOf(raw.zoek) }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(planQuery), queryClient.ensureQueryData(projectsQuery())]),
  component: lazyRouteComponent(() => import('./CommunicationPage.tsx'), 'CommunicationPage'),
})

/** The pages of the communication actions. */
export const communicationRoutes = [communication] as const
