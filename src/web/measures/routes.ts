import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { MeasureId } from '../../platform/core/ids.ts'
import { found, known, signedIn } from '../parent-routes.ts'
import { idFrom } from '../search.ts'
import { measureQuery } from './queries.ts'

const measure = createRoute({
  getParentRoute: () => signedIn,
  path: '/projecten/eigen-indicator/$id',
  params: { parse: ({ id }) => ({ id: known(idFrom<MeasureId>(id)) }) },
  loader: ({ context, params }) => found(context.queryClient.ensureQueryData(measureQuery(params.id))),
  component: lazyRouteComponent(() => import('./MeasurePage.tsx'), 'MeasurePage'),
})

/** The page of a project's own indicator. */
export const measuresRoutes = [measure] as const
