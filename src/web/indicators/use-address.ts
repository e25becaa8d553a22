import { getRouteApi } from '@tanstack/react-router'
import type { ThemeId } from '../../platform/core/ids.ts'
import { partOf } from './load.ts'
import type { Part } from './queries.ts'
import { useYears } from './use-years.ts'

const route = getRouteApi('/signed-in/cijfers/$code')

interface CellOpen {
  themeId?: ThemeId
  breakdown?: string
  figure: 'main' | 'beside'
}

/** What the address asks for: the part that is counted, and the cell whose records are open, if any. */
export function useAddress(): { part: Part; cell: CellOpen | null } {
  const { jaar, project, gemeente, thema, soort, lijst, naast } = route.useSearch()
  const { usual } = useYears()
  return {
    part: partOf({ jaar, project, gemeente }, usual),
    cell:
      thema || soort || lijst
        ? {
            ...(thema && { themeId: thema }),
            ...(soort && { breakdown: soort }),
            figure: naast ? 'beside' : 'main',
          }
        : null,
  }
}
