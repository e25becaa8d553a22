import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { mondayOf, parseCalendarDate } from '../../platform/core/calendar-date.ts'
import type { ActivityId, BodyId, ContactId } from '../../platform/core/ids.ts'
import { bodiesQuery, partnersQuery } from '../network/queries.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { registrationKinds, safeReturn } from '../paths.ts'
import { dayFrom, flagFrom, idFrom, oneOf, type RawSearch } from '../search.ts'
import {
  activityHistoryQuery,
  activityQuery,
  contactHistoryQuery,
  contactQuery,
  deskQuery,
  weekQuery,
} from './queries.ts'

/** Where a correction goes back to: an address of this site, or nowhere. */
function returnFrom(value: unknown): string | undefined {
  return typeof value === 'string' && safeReturn(value) === value ? value : undefined
}

const tally = createRoute({
  getParentRoute: () => signedIn,
  path: '/turven',
  validateSearch: (raw: RawSearch) => ({ dag: dayFrom(raw.dag) }),
  loader: ({ context }) => context.queryClient.ensureQueryData(deskQuery),
  component: lazyRouteComponent(() => import('./RegisterActivityPage.tsx'), 'RegisterActivityPage'),
})

const contact = createRoute({
  getParentRoute: () => signedIn,
  path: '/turven/contact',
  validateSearch: (raw: RawSearch) => ({ overleg: idFrom<BodyId>(raw.overleg) }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(deskQuery), queryClient.ensureQueryData(bodiesQuery)]),
  component: lazyRouteComponent(() => import('./RegisterContactPage.tsx'), 'RegisterContactPage'),
})

const week = createRoute({
  getParentRoute: () => signedIn,
  path: '/week/$maandag',
  params: {
    parse: ({ maandag }) => ({ maandag: mondayOf(known(parseCalendarDate(maandag))) }),
  },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(weekQuery(params.maandag)),
  component: lazyRouteComponent(() => import('./WeekPage.tsx'), 'WeekPage'),
})

const registration = createRoute({
  getParentRoute: () => signedIn,
  path: '/registraties/$soort/$id',
  params: {
    parse: ({ soort, id }) => ({ soort: known(oneOf(registrationKinds, soort)), id: known(idFrom(id)) }),
  },
  validateSearch: (raw: RawSearch) => ({ verbeter: flagFrom(raw.verbeter), terug: returnFrom(raw.terug) }),
  loader: ({ context: { queryClient }, params: { soort, id } }) =>
    found(
      Promise.all([
        queryClient.ensureQueryData(deskQuery),
        queryClient.ensureQueryData(partnersQuery),
        queryClient.ensureQueryData(bodiesQuery),
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
  component: lazyRouteComponent(() => import('./RegistrationPage.tsx'), 'RegistrationPage'),
})

/** The pages on which is registered. */
export const registrationRoutes = [tally, contact, week, registration] as const
