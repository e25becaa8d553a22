import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { EmployeeId } from '../../platform/core/ids.ts'
import { reachOf } from '../../platform/core/permissions.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { paths } from '../paths.ts'
import { planQuery, projectsQuery, themesQuery } from '../plan/queries.ts'
import { idFrom, type RawSearch, yearFrom } from '../search.ts'
import { actorOf, sessionQuery } from '../session/session.ts'
import { employeeQuery, employeesQuery, formationQuery } from './staff-queries.ts'

const ofYear = (raw: RawSearch) => ({ jaar: yearFrom(raw.jaar) })

/** The part of the organisation begins where the person may read. */
const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    const may = (permission: 'people.read' | 'organisation.read') =>
      session !== null && reachOf(actorOf(session), permission) !== 'none'
    const first = may('organisation.read') ? paths.communication() : paths.volunteers()
    throw redirect({ href: may('people.read') ? paths.employees() : first, replace: true })
  },
})

const employees = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/medewerkers',
  validateSearch: ofYear,
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(employeesQuery), queryClient.ensureQueryData(planQuery)]),
  component: lazyRouteComponent(() => import('./EmployeesPage.tsx'), 'EmployeesPage'),
})

const employee = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/medewerkers/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<EmployeeId>(id)) }) },
  loader: ({ context: { queryClient }, params }) =>
    found(
      Promise.all([
        queryClient.ensureQueryData(employeeQuery(params.id)),
        queryClient.ensureQueryData(projectsQuery()),
        queryClient.ensureQueryData(themesQuery),
      ]),
    ),
  component: lazyRouteComponent(() => import('./EmployeePage.tsx'), 'EmployeePage'),
})

const training = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/vorming',
  validateSearch: ofYear,
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(employeesQuery), queryClient.ensureQueryData(planQuery)]),
  component: lazyRouteComponent(() => import('./TrainingPage.tsx'), 'TrainingPage'),
})

const formation = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/formatie',
  validateSearch: ofYear,
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(formationQuery), queryClient.ensureQueryData(planQuery)]),
  component: lazyRouteComponent(() => import('./FormationPage.tsx'), 'FormationPage'),
})

const volunteers = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/vrijwilligers',
  validateSearch: ofYear,
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(planQuery), queryClient.ensureQueryData(projectsQuery())]),
  component: lazyRouteComponent(() => import('./VolunteersPage.tsx'), 'VolunteersPage'),
})

const funding = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisatie/middelen',
  validateSearch: ofYear,
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery),
      queryClient.ensureQueryData(projectsQuery()),
      queryClient.ensureQueryData(themesQuery),
    ]),
  component: lazyRouteComponent(() => import('./FundingPage.tsx'), 'FundingPage'),
})

/** The pages of staff and means. */
export const staffRoutes = [
  organisation,
  employees,
  employee,
  training,
  formation,
  volunteers,
  funding,
] as const
