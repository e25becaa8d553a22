import type { IndicatorCode } from './model.ts'

/** What names a cell in an address of the interface. */
export interface CellAddress {
  code: IndicatorCode | (string & {})
  year: number
  quarter?: number | undefined
  month?: number | undefined
  /** A theme by its id, or a word for what belongs to none: `overhead`, or a year such as `2020` in 2.1. */
  row?: string | undefined
  projectId?: string | undefined
  municipality?: string | undefined
  breakdown?: string | undefined
  /** The figure that is given beside the indicator's own. */
  beside?: boolean | undefined
  /** A figure that is drawn from cells, such as a mean, by its key; the list is that of the cell. */
  named?: string | undefined
}

/**
 * The address of the page that lists the records of a cell. Printed reports carry it, so it keeps
 * its form: `/cijfers/2.3?jaar=2021&thema=…&soort=…&lijst=true#lijst`. `thema` names any row.
 */
export function cellAddress(cell: CellAddress): string {
  const query = new URLSearchParams({ jaar: String(cell.year) })
  if (cell.quarter) query.set('kwartaal', String(cell.quarter))
  if (cell.month) query.set('maand', String(cell.month))
  if (cell.projectId) query.set('project', cell.projectId)
  if (cell.municipality) query.set('gemeente', cell.municipality)
  if (cell.row) query.set('thema', cell.row)
  if (cell.breakdown) query.set('soort', cell.breakdown)
  if (cell.beside) query.set('naast', 'true')
  if (cell.named) query.set('samengevat', cell.named)
  query.set('lijst', 'true')
  return `/cijfers/${cell.code}?${query}#lijst`
}
