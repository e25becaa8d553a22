import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReviewedMonth } from '../../review/core/model.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useWords } from '../language.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { CloseMonthDialog, ReopenMonthDialog } from './MonthDialogs.tsx'
import { MonthItem } from './MonthItem.tsx'
import { monthWords } from './month-words.ts'
import { monthsQuery } from './queries.ts'
import { ReviewLinks } from './ReviewLinks.tsx'
import styles from './review.module.css'

const route = getRouteApi('/signed-in/nazicht/maanden')

/** The months of a year, to close and to reopen. */
export function MonthsPage() {
  const words = useWords(monthWords)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { years, usual } = useYears()
  const year = jaar ?? usual
  const asked = useQuery(monthsQuery(year))
  const [closing, setClosing] = useState<ReviewedMonth | null>(null)
  const [reopening, setReopening] = useState<ReviewedMonth | null>(null)
  return (
    <>
      <ReviewLinks />
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <search className={styles.filters}>
        <YearSelect
          years={years}
          year={year}
          onChange={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        />
      </search>
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data && (
        <ul className={styles.list}>
          {asked.data.map((month) => (
            <MonthItem key={month.month} month={month} onClose={setClosing} onReopen={setReopening} />
          ))}
        </ul>
      )}
      <CloseMonthDialog month={closing} onDone={() => setClosing(null)} />
      <ReopenMonthDialog month={reopening} onDone={() => setReopening(null)} />
    </>
  )
}
