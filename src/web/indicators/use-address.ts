import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ThemeId } from '../../platform/core/ids.ts'
import { planQuery } from '../plan/queries.ts'
import type { Part } from './queries.ts'
import { usualYear } from './years.ts'

const route = getRouteApi('/signed-in/cijfers/$code')

/** What the address asks for: the part that is counted, and the cell whose records are open, if any. */
export function useAddress(): { part: Part; cell: { themeId?: ThemeId; breakdown?: string } | null } {
  const { jaar, project, gemeente, thema, soort, lijst } = route.useSearch()
  const { data: plan } = useSuspenseQuery(planQuery)
  return {
    part: {
      year: jaar ?? usualYear(plan, new Date()),
      ...(project && { projectId: project }),
      ...(gemeente && { municipality: gemeente }),
    },
    cell:
      thema || soort || lijst
        ? { ...(thema && { themeId: thema }), ...(soort && { breakdown: soort }) }
        : null,
  }
}
