import type { QueryClient } from '@tanstack/react-query'
import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router'
import { findingRoutes } from './finding/routes.ts'
import { indicatorsRoutes } from './indicators/routes.ts'
import { intakeRoutes } from './intake/routes.ts'
import { measuresRoutes } from './measures/routes.ts'
import { networkRoutes } from './network/routes.ts'
import { communicationRoutes } from './organisation/communication-routes.ts'
import { staffRoutes } from './organisation/staff-routes.ts'
import { root, signedIn, visitor } from './parent-routes.ts'
import { planRoutes } from './plan/routes.ts'
import { dossierRoutes } from './policy/dossier-routes.ts'
import { policyRoutes } from './policy/routes.ts'
import { registrationRoutes } from './registration/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { reviewRoutes } from './review/routes.ts'
import type { RawSearch } from './search.ts'
import { BrokenPage } from './shell/BrokenPage.tsx'
import { LostPage } from './shell/LostPage.tsx'
import { todayRoutes } from './today/routes.ts'
import { TallyLoading } from './ui/TallyLoading.tsx'

const signIn = createRoute({
  getParentRoute: () => visitor,
  path: '/aanmelden',
  validateSearch: (raw: RawSearch): { naar?: string | undefined } => ({
    naar: typeof raw.naar === 'string' ? raw.naar : undefined,
  }),
  component: lazyRouteComponent(() => import('./session/SignInPage.tsx'), 'SignInPage'),
})

/** An address that is none still stands in the frame of the site. */
const lost = createRoute({
  getParentRoute: () => signedIn,
  path: '$',
  component: LostPage,
})

const routeTree = root.addChildren([
  visitor.addChildren([signIn]),
  signedIn.addChildren([
    ...todayRoutes,
    ...planRoutes,
    ...measuresRoutes,
    ...registrationRoutes,
    ...networkRoutes,
    ...communicationRoutes,
    ...staffRoutes,
    ...intakeRoutes,
    ...policyRoutes,
    ...findingRoutes,
    ...dossierRoutes,
    ...indicatorsRoutes,
    ...reportRoutes,
    ...reviewRoutes,
    lost,
  ]),
])

/** The router of the interface; values in an address are plain text, never JSON. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
    scrollRestoration: true,
    defaultPendingMs: 300,
    defaultPendingMinMs: 300,
    defaultPendingComponent: TallyLoading,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: LostPage,
    defaultPreloadStaleTime: 0,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
