import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { OrganisationLinks } from './OrganisationLinks.tsx'
import { YearFilter } from './YearFilter.tsx'

/** A page with what was kept of staff or means of one year, which is chosen above it. */
export function YearPage<Kept>({
  title,
  lead,
  actions,
  year,
  onYear,
  asked,
  empty,
  children,
}: {
  title: string
  lead: string
  actions: ReactNode
  year: number
  onYear: (year: number) => void
  /** The records of the year, as they were asked for. */
  asked: UseQueryResult<readonly Kept[]>
  /** What stands there when nothing was kept of the year. */
  empty: ReactNode
  children: (kept: readonly Kept[]) => ReactNode
}) {
  const { data, isLoading, error, refetch } = asked
  return (
    <>
      <OrganisationLinks />
      <PageHeading title={title} lead={<p>{lead}</p>} actions={actions} />
      <YearFilter year={year} onYear={onYear} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isLoading && <TallyLoading />}
      {data && (data.length === 0 ? empty : children(data))}
    </>
  )
}
