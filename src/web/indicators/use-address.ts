import { getRouteApi } from '@tanstack/react-router'
import { partOf } from './load.ts'
import type { Part } from './queries.ts'
import { useYears } from './use-years.ts'

const route = getRouteApi('/signed-in/cijfers/$code')

interface CellOpen {
  row?: string
  breakdown?: string
  figure: 'main' | 'beside'
}

/** What the address asks for: the part that is counted, and the cell whose records are open, if any. */
export function useAddress(): { part: Part; cell: CellOpen | null; named: string | undefined } {
  const { jaar, kwartaal, maand, project, gemeente, thema, soort, lijst, naast, samengevat } =
    route.useSearch()
  const { usual } = useYears()
  return {
    part: partOf({ jaar, kwartaal, maand, project, gemeente }, usual),
    named: samengevat,
    cell:
      thema || soort || lijst
        ? {
            ...(thema && { row: thema }),
            ...(soort && { breakdown: soort }),
            figure: naast ? 'beside' : 'main',
          }
        : null,
  }
}
