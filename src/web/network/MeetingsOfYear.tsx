import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Meeting } from '../../registration/core/network-api.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { MeetingList } from './MeetingList.tsx'
import styles from './network.module.css'

/** The contacts of a partner or a consultation body in a year that is chosen. */
export function MeetingsOfYear({
  title,
  year,
  onYear,
  lead,
  asked,
  about,
  count,
  none,
}: {
  title: string
  year: number
  onYear: (year: number) => void
  /** What is said of the year above the list. */
  lead?: ReactNode
  asked: UseQueryResult<readonly Meeting[]>
  /** Whose meetings they are. */
  about: string
  count: (meetings: number) => string
  none: string
}) {
  const { years } = useYears()
  return (
    <section>
      <h2>{title}</h2>
      <div className={styles.year}>
        <YearSelect years={years} year={year} onChange={onYear} />
      </div>
      {lead}
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data && (
        <MeetingList
          meetings={asked.data}
          about={`${about} ${year}`}
          count={count(asked.data.length)}
          none={none}
        />
      )}
    </section>
  )
}
