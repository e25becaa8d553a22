import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { IndicatorCode } from '../../indicators/core/model.ts'
import type { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { known, signedIn } from '../parent-routes.ts'
import { flagFrom, idFrom, oneOf, type RawSearch, textOf, yearFrom } from '../search.ts'
import { loadIndicator, loadIndicators, type PartAddress } from './load.ts'

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: '/cijfers',
  validateSearch: (raw: RawSearch) => ({ jaar: yearFrom(raw.jaar) }),
  loader: ({ context, location }) => loadIndicators(context.queryClient, addressOf(location.search)),
  component: lazyRouteComponent(() => import('./IndicatorsPage.tsx'), 'IndicatorsPage'),
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
  component: lazyRouteComponent(() => import('./IndicatorPage.tsx'), 'IndicatorPage'),
})

/** Read off the location and not given as dependencies: another year is asked for while the page stays. */
function addressOf(search: RawSearch): PartAddress {
  return {
    jaar: yearFrom(search.jaar),
    project: idFrom<ProjectId>(search.project),
    gemeente: textOf(search.gemeente),
  }
}

/** The pages of the figures. */
export const indicatorsRoutes = [indicators, indicator] as const
