import { type Funding, FundingSource } from '../../organisation/core/staff-model.ts'

/** What one theme, or nothing in particular, gets from each source, in cents. */
export interface TotalsRow {
  /** `null` for what goes to the whole organisation. */
  theme: string | null
  bySource: ReadonlyMap<FundingSource, number>
  total: number
}

/** The sources that give something, in their fixed order. */
export function sourcesOf(funding: readonly Funding[]): FundingSource[] {
  return FundingSource.options.filter((source) => funding.some((one) => one.source === source))
}

/** The totals of themes by their name, then of the whole organisation. */
export function totalsOf(funding: readonly Funding[]): TotalsRow[] {
  const themes = [...new Set(funding.map(({ theme }) => theme))]
  themes.sort((a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'nl'))
  return themes.map((theme) =>
    rowOf(
      theme,
      funding.filter((one) => one.theme === theme),
    ),
  )
}

/** Everything together. */
export function grandTotal(funding: readonly Funding[]): TotalsRow {
  return rowOf(null, funding)
}

function rowOf(theme: string | null, funding: readonly Funding[]): TotalsRow {
  const bySource = new Map<FundingSource, number>()
  for (const { source, amount } of funding) bySource.set(source, (bySource.get(source) ?? 0) + amount)
  return { theme, bySource, total: funding.reduce((sum, { amount }) => sum + amount, 0) }
}
