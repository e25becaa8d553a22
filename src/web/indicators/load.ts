import type { QueryClient } from '@tanstack/react-query'
import type { IndicatorCode } from '../../indicators/core/model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { planQuery, projectsQuery } from '../plan/queries.ts'
import { sessionQuery } from '../session/session.ts'
import { indicatorQuery, indicatorsQuery, type Part } from './queries.ts'
import { usualYear } from './years.ts'

/** What of an address says which part of the work is counted. */
export interface PartAddress {
  jaar?: number | undefined
  kwartaal?: number | undefined
  maand?: number | undefined
  project?: ProjectId | undefined
  gemeente?: string | undefined
}

/** The part of the work that an address asks for. */
export function partOf({ jaar, kwartaal, maand, project, gemeente }: PartAddress, usual: number): Part {
  return {
    year: jaar ?? usual,
    ...(kwartaal && { quarter: kwartaal }),
    ...(maand && { month: maand }),
    ...(project && { projectId: project }),
    ...(gemeente && { municipality: gemeente }),
  }
}

/** Asks for the figures of a year before their page is shown, so that it is whole at once. */
export async function loadIndicators(queryClient: QueryClient, address: PartAddress): Promise<void> {
  const usual = await loadUsualYear(queryClient)
  await queryClient.ensureQueryData(indicatorsQuery(partOf(address, usual)))
}

/** Asks for one indicator before its page is shown. */
export async function loadIndicator(
  queryClient: QueryClient,
  code: IndicatorCode,
  address: PartAddress,
): Promise<void> {
  const [usual] = await Promise.all([
    loadUsualYear(queryClient),
    queryClient.ensureQueryData(projectsQuery()),
  ])
  // A question that makes no sense is answered on the page, beneath the choices that mend it.
  await queryClient.prefetchQuery(indicatorQuery(code, partOf(address, usual)))
}

async function loadUsualYear(queryClient: QueryClient): Promise<number> {
  const [session, plan] = await Promise.all([
    queryClient.ensureQueryData(sessionQuery),
    queryClient.ensureQueryData(planQuery),
  ])
  return usualYear(plan, new Date(), session?.organisation.demonstration ?? false)
}
