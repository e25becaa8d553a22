import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { IndicatorCode } from '../../indicators/core/model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { known, signedIn } from '../parent-routes.ts'
import { flagFrom, idFrom, numberFrom, oneOf, type RawSearch, textOf, yearFrom } from '../search.ts'
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
    ...addressOf(raw),
    thema: textOf(raw.thema === undefined ? undefined : String(raw.thema)),
    soort: textOf(raw.soort),
    samengevat: textOf(raw.samengevat),
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
    kwartaal: numberFrom(search.kwartaal, 1, 4),
    maand: numberFrom(search.maand, 1, 12),
    project: idFrom<ProjectId>(search.project),
    gemeente: textOf(search.gemeente),
  }
}

/** The pages of the figures. */
export const indicatorsRoutes = [indicators, indicator] as const
