import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router'
import { IndicatorCode } from '../indicators/core/model.ts'
import { Phase } from '../plan/core/model.ts'
import { mondayOf, parseCalendarDate } from '../platform/core/calendar-date.ts'
import type { ActivityId, ContactId, PartnerId, ProjectId, ThemeId } from '../platform/core/ids.ts'
import { loadIndicator, loadIndicators, type PartAddress } from './indicators/load.ts'
import { partnerQuery, partnersQuery } from './network/queries.ts'
import { paths, registrationKinds } from './paths.ts'
import { planQuery, projectQuery, projectsQuery, sheetQuery, themesQuery } from './plan/queries.ts'
import { statusOf } from './problems.ts'
import {
  activityHistoryQuery,
  activityQuery,
  contactHistoryQuery,
  contactQuery,
  deskQuery,
  weekQuery,
} from './registration/queries.ts'
import { reportsQuery } from './report/queries.ts'
import { dayFrom, flagFrom, idFrom, oneOf, type RawSearch, textOf, yearFrom } from './search.ts'
import { sessionQuery } from './session/session.ts'
import { BrokenPage } from './shell/BrokenPage.tsx'
import { LostPage } from './shell/LostPage.tsx'
import { Root } from './shell/Root.tsx'
import { Shell, VisitorShell } from './shell/Shell.tsx'
import { TallyLoading } from './ui/TallyLoading.tsx'

interface Context {
  queryClient: QueryClient
}

const root = createRootRouteWithContext<Context>()({ component: Root })

const visitor = createRoute({ getParentRoute: () => root, id: 'visitor', component: VisitorShell })

const signIn = createRoute({
  getParentRoute: () => visitor,
  path: '/aanmelden',
  validateSearch: (raw: RawSearch): { naar?: string | undefined } => ({
    naar: typeof raw.naar === 'string' ? raw.naar : undefined,
  }),
  component: lazyRouteComponent(() => import('./session/SignInPage.tsx'), 'SignInPage'),
})

/** All that needs a session: a visitor signs in first and comes back. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (session === null) throw redirect({ href: paths.signIn(location.href) })
  },
  component: Shell,
})

/** A part of an address that could be read; the page of an address that cannot is not here. */
function known<V>(value: V | undefined | null): V {
  if (value === undefined || value === null) throw notFound()
  return value
}

/** What the server has; the page of what it does not have is not here, and its sentence says why. */
async function found<V>(asked: Promise<V>): Promise<V> {
  try {
    return await asked
  } catch (error) {
    throw statusOf(error) === 404 ? notFound({ data: error }) : error
  }
}

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./today/TodayPage.tsx'), 'TodayPage'),
})

const projects = createRoute({
  getParentRoute: () => signedIn,
  path: '/projecten',
  validateSearch: (raw: RawSearch) => ({
    zoek: textOf(raw.zoek),
    thema: idFrom<ThemeId>(raw.thema),
    gemeente: textOf(raw.gemeente),
    fase: oneOf(Phase.options, raw.fase),
  }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(projectsQuery()), queryClient.ensureQueryData(themesQuery)]),
  component: lazyRouteComponent(() => import('./plan/ProjectsPage.tsx'), 'ProjectsPage'),
})

const project = createRoute({
  getParentRoute: () => signedIn,
  path: '/projecten/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<ProjectId>(id)) }) },
  loader: ({ context, params }) => found(context.queryClient.ensureQueryData(projectQuery(params.id))),
  component: lazyRouteComponent(() => import('./plan/ProjectPage.tsx'), 'ProjectPage'),
})

const sheet = createRoute({
  getParentRoute: () => signedIn,
  path: '/projecten/$id/fiche/$jaar',
  params: {
    parse: ({ id, jaar }) => ({ id: known(idFrom<ProjectId>(id)), jaar: known(yearFrom(jaar)) }),
    stringify: ({ id, jaar }) => ({ id, jaar: String(jaar) }),
  },
  loader: ({ context: { queryClient }, params }) =>
    found(
      Promise.all([
        queryClient.ensureQueryData(projectQuery(params.id)),
        queryClient.ensureQueryData(sheetQuery(params.id, params.jaar)),
      ]),
    ),
  component: lazyRouteComponent(() => import('./plan/SheetPage.tsx'), 'SheetPage'),
})

const tally = createRoute({
  getParentRoute: () => signedIn,
  path: '/turven',
  validateSearch: (raw: RawSearch) => ({ dag: dayFrom(raw.dag) }),
  loader: ({ context }) => context.queryClient.ensureQueryData(deskQuery),
  component: lazyRouteComponent(
    () => import('./registration/RegisterActivityPage.tsx'),
    'RegisterActivityPage',
  ),
})

const contact = createRoute({
  getParentRoute: () => signedIn,
  path: '/turven/contact',
  loader: ({ context }) => context.queryClient.ensureQueryData(deskQuery),
  component: lazyRouteComponent(
    () => import('./registration/RegisterContactPage.tsx'),
    'RegisterContactPage',
  ),
})

const week = createRoute({
  getParentRoute: () => signedIn,
  path: '/week/$maandag',
  params: {
    parse: ({ maandag }) => ({ maandag: mondayOf(known(parseCalendarDate(maandag))) }),
  },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(weekQuery(params.maandag)),
  component: lazyRouteComponent(() => import('./registration/WeekPage.tsx'), 'WeekPage'),
})

const registration = createRoute({
  getParentRoute: () => signedIn,
  path: '/registraties/$soort/$id',
  params: {
    parse: ({ soort, id }) => ({ soort: known(oneOf(registrationKinds, soort)), id: known(idFrom(id)) }),
  },
  validateSearch: (raw: RawSearch) => ({ verbeter: flagFrom(raw.verbeter) }),
  loader: ({ context: { queryClient }, params: { soort, id } }) =>
    found(
      Promise.all([
        queryClient.ensureQueryData(deskQuery),
        queryClient.ensureQueryData(partnersQuery),
        ...(soort === 'activiteit'
          ? [
              queryClient.ensureQueryData(activityQuery(id as ActivityId)),
              queryClient.ensureQueryData(activityHistoryQuery(id as ActivityId)),
            ]
          : [
              queryClient.ensureQueryData(contactQuery(id as ContactId)),
              queryClient.ensureQueryData(contactHistoryQuery(id as ContactId)),
            ]),
      ]),
    ),
  component: lazyRouteComponent(() => import('./registration/RegistrationPage.tsx'), 'RegistrationPage'),
})

const partners = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners',
  validateSearch: (raw: RawSearch) => ({ zoek: textOf(raw.zoek) }),
  loader: ({ context }) => context.queryClient.ensureQueryData(partnersQuery),
  component: lazyRouteComponent(() => import('./network/PartnersPage.tsx'), 'PartnersPage'),
})

const newPartner = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/nieuw',
  component: lazyRouteComponent(() => import('./network/AddPartnerPage.tsx'), 'AddPartnerPage'),
})

const partner = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<PartnerId>(id)) }) },
  loader: ({ context, params }) => found(context.queryClient.ensureQueryData(partnerQuery(params.id))),
  component: lazyRouteComponent(() => import('./network/PartnerPage.tsx'), 'PartnerPage'),
})

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: '/cijfers',
  validateSearch: (raw: RawSearch) => ({ jaar: yearFrom(raw.jaar) }),
  loader: ({ context, location }) => loadIndicators(context.queryClient, addressOf(location.search)),
  component: lazyRouteComponent(() => import('./indicators/IndicatorsPage.tsx'), 'IndicatorsPage'),
})

const indicator = createRoute({
  getParentRoute: () => signedIn,
  path: '/cijfers/$code',
  params: {
    parse: ({ code }) => ({ code: known(oneOf(IndicatorCode.options, code)) }),
  },
  validateSearch: (raw: RawSearch) => ({
    jaar: yearFrom(raw.jaar),
    project: idFrom<ProjectId>(raw.project),
    gemeente: textOf(raw.gemeente),
    thema: idFrom<ThemeId>(raw.thema),
    soort: textOf(raw.soort),
    lijst: flagFrom(raw.lijst),
    naast: flagFrom(raw.naast),
  }),
  loader: ({ context, params, location }) =>
    loadIndicator(context.queryClient, params.code, addressOf(location.search)),
  component: lazyRouteComponent(() => import('./indicators/IndicatorPage.tsx'), 'IndicatorPage'),
})

/** Read off the location and not given as dependencies: another year is asked for while the page stays. */
function addressOf(search: RawSearch): PartAddress {
  return {
    jaar: yearFrom(search.jaar),
    project: idFrom<ProjectId>(search.project),
    gemeente: textOf(search.gemeente),
  }
}

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/verslag',
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(reportsQuery), queryClient.ensureQueryData(planQuery)]),
  component: lazyRouteComponent(() => import('./report/ReportPage.tsx'), 'ReportPage'),
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
    today,
    projects,
    project,
    sheet,
    tally,
    contact,
    week,
    registration,
    partners,
    newPartner,
    partner,
    indicators,
    indicator,
    report,
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
