import type { IndicatorCode } from './model.ts'

/** What names a cell in an address of the interface. */
export interface CellAddress {
  code: IndicatorCode | (string & {})
  year: number
  themeId?: string | undefined
  projectId?: string | undefined
  municipality?: string | undefined
  breakdown?: string | undefined
  /** The figure that is given beside the indicator's own. */
  beside?: boolean | undefined
}

/**
 * The address of the page that lists the records of a cell. Printed reports carry it, so it keeps
 * its form: `/cijfers/2.3?jaar=2021&thema=…&soort=…&lijst=true#lijst`.
 */
export function cellAddress(cell: CellAddress): string {
  const query = new URLSearchParams({ jaar: String(cell.year) })
  if (cell.projectId) query.set('project', cell.projectId)
  if (cell.municipality) query.set('gemeente', cell.municipality)
  if (cell.themeId) query.set('thema', cell.themeId)
  if (cell.breakdown) query.set('soort', cell.breakdown)
  if (cell.beside) query.set('naast', 'true')
  query.set('lijst', 'true')
  return `/cijfers/${cell.code}?${query}#lijst`
}
