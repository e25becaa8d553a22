import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { PartnerId } from '../../platform/core/ids.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { idFrom, type RawSearch, textOf } from '../search.ts'
import { partnerQuery, partnersQuery } from './queries.ts'

const partners = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners',
  validateSearch: (raw: RawSearch) => ({ zoek: textOf(raw.zoek) }),
  loader: ({ context }) => context.queryClient.ensureQueryData(partnersQuery),
  component: lazyRouteComponent(() => import('./PartnersPage.tsx'), 'PartnersPage'),
})

const newPartner = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/nieuw',
  component: lazyRouteComponent(() => import('./AddPartnerPage.tsx'), 'AddPartnerPage'),
})

const partner = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<PartnerId>(id)) }) },
  loader: ({ context, params }) => found(context.queryClient.ensureQueryData(partnerQuery(params.id))),
  component: lazyRouteComponent(() => import('./PartnerPage.tsx'), 'PartnerPage'),
})

/** The pages of the network. */
export const networkRoutes = [partners, newPartner, partner] as const
