import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { AgreementState } from '../../network/core/agreement-model.ts'
import type { BodyId, PartnerId, ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { planQuery, projectsQuery, themesQuery } from '../plan/queries.ts'
import { idFrom, oneOf, type RawSearch, textOf, yearFrom } from '../search.ts'
import { agreementsQuery, bodiesQuery, bodyQuery, partnerQuery, partnersQuery } from './queries.ts'

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

const duplicates = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/dubbels',
  loader: ({ context }) => context.queryClient.ensureQueryData(planQuery),
  component: lazyRouteComponent(() => import('./DuplicatesPage.tsx'), 'DuplicatesPage'),
})

const partner = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<PartnerId>(id)) }) },
  validateSearch: (raw: RawSearch): { jaar?: number | undefined } => ({ jaar: yearFrom(raw.jaar) }),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(planQuery),
      found(context.queryClient.ensureQueryData(partnerQuery(params.id))),
    ]),
  component: lazyRouteComponent(() => import('./PartnerPage.tsx'), 'PartnerPage'),
})

const bodies = createRoute({
  getParentRoute: () => signedIn,
  path: '/overleg',
  validateSearch: (raw: RawSearch): { jaar?: number | undefined } => ({ jaar: yearFrom(raw.jaar) }),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(planQuery),
      context.queryClient.ensureQueryData(projectsQuery()),
      context.queryClient.ensureQueryData(bodiesQuery),
    ]),
  component: lazyRouteComponent(() => import('./BodiesPage.tsx'), 'BodiesPage'),
})

const body = createRoute({
  getParentRoute: () => signedIn,
  path: '/overleg/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<BodyId>(id)) }) },
  validateSearch: (raw: RawSearch): { jaar?: number | undefined } => ({ jaar: yearFrom(raw.jaar) }),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(planQuery),
      context.queryClient.ensureQueryData(projectsQuery()),
      found(context.queryClient.ensureQueryData(bodyQuery(params.id))),
    ]),
  component: lazyRouteComponent(() => import('./BodyPage.tsx'), 'BodyPage'),
})

const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/samenwerking',
  validateSearch: (
    raw: RawSearch,
  ): { thema?: ThemeId | undefined; looptijd?: AgreementState | undefined } => ({
    thema: idFrom<ThemeId>(raw.thema),
    looptijd: oneOf(AgreementState.options, raw.looptijd),
  }),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(themesQuery),
      context.queryClient.ensureQueryData(agreementsQuery),
    ]),
  component: lazyRouteComponent(() => import('./AgreementsPage.tsx'), 'AgreementsPage'),
})

interface PictureSearch {
  jaar?: number | undefined
  project?: ProjectId | undefined
  thema?: ThemeId | undefined
  gemeente?: string | undefined
}

const picture = createRoute({
  getParentRoute: () => signedIn,
  path: '/netwerk',
  validateSearch: (raw: RawSearch): PictureSearch => ({
    jaar: yearFrom(raw.jaar),
    project: idFrom<ProjectId>(raw.project),
    thema: idFrom<ThemeId>(raw.thema),
    gemeente: textOf(raw.gemeente),
  }),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(planQuery),
      context.queryClient.ensureQueryData(projectsQuery()),
      context.queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./NetworkPage.tsx'), 'NetworkPage'),
})

/** The pages of the network. */
export const networkRoutes = [
  partners,
  newPartner,
  duplicates,
  partner,
  bodies,
  body,
  agreements,
  picture,
] as const
