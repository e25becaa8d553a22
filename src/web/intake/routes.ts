import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../parent-routes.ts'
import { pastesQuery } from './queries.ts'

const paste = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/plakken',
  loader: ({ context }) => context.queryClient.ensureQueryData(pastesQuery),
  component: lazyRouteComponent(() => import('./PastePage.tsx'), 'PastePage'),
})

/** The page on which lists are pasted. */
export const intakeRoutes = [paste] as const
