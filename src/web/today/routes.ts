import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../parent-routes.ts'

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./TodayPage.tsx'), 'TodayPage'),
})

/** The start page. */
export const todayRoutes = [today] as const
