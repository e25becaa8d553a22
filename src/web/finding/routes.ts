import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../parent-routes.ts'
import { type RawSearch, textOf } from '../search.ts'

const finding = createRoute({
  getParentRoute: () => signedIn,
  path: '/zoeken',
  validateSearch: (raw: RawSearch) => ({ zoek: textOf(raw.zoek) }),
  component: lazyRouteComponent(() => import('./FindingPage.tsx'), 'FindingPage'),
})

/** The page with all that was found. */
export const findingRoutes = [finding] as const
