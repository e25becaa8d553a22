import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Phase } from '../../plan/core/model.ts'
import type { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { measuresQuery } from '../measures/queries.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { idFrom, oneOf, type RawSearch, textOf, yearFrom } from '../search.ts'
import { planningQuery, planTreeQuery, targetsQuery, transversalQuery } from './motion-queries.ts'
import { planQuery, projectQuery, projectsQuery, sheetQuery, themesQuery } from './queries.ts'

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
  component: lazyRouteComponent(() => import('./ProjectsPage.tsx'), 'ProjectsPage'),
})

const project = createRoute({
  getParentRoute: () => signedIn,
  path: '/projecten/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<ProjectId>(id)) }) },
  loader: ({ context: { queryClient }, params }) =>
    found(
      Promise.all([
        queryClient.ensureQueryData(projectQuery(params.id)),
        queryClient.ensureQueryData(planningQuery(params.id)),
        queryClient.ensureQueryData(measuresQuery(params.id)),
        queryClient.ensureQueryData(planQuery),
      ]),
    ),
  component: lazyRouteComponent(() => import('./ProjectPage.tsx'), 'ProjectPage'),
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
        queryClient.ensureQueryData(planningQuery(params.id)),
      ]),
    ),
  component: lazyRouteComponent(() => import('./SheetPage.tsx'), 'SheetPage'),
})

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan',
  loader: ({ context }) => context.queryClient.ensureQueryData(planTreeQuery),
  component: lazyRouteComponent(() => import('./PlanPage.tsx'), 'PlanPage'),
})

const transversal = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan/transversaal',
  loader: ({ context }) => context.queryClient.ensureQueryData(transversalQuery),
  component: lazyRouteComponent(() => import('./TransversalPage.tsx'), 'TransversalPage'),
})

const targets = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan/streefcijfers',
  validateSearch: (raw: RawSearch) => ({ thema: idFrom<ThemeId>(raw.thema) }),
  loader: ({ context }) => context.queryClient.ensureQueryData(targetsQuery),
  component: lazyRouteComponent(() => import('./TargetsPage.tsx'), 'TargetsPage'),
})

/** The pages of the plan and its projects. */
export const planRoutes = [projects, project, sheet, plan, transversal, targets] as const
