import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../parent-routes.ts'
import { planQuery } from '../plan/queries.ts'
import { reportsQuery } from './queries.ts'

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/verslag',
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(reportsQuery), queryClient.ensureQueryData(planQuery)]),
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
})

/** The pages of the reports. */
export const reportRoutes = [report] as const
