import { useQuery } from '@tanstack/react-query'
import { brusselsDate, mondayOf } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Entries } from '../registration/Entries.tsx'
import { entriesOf } from '../registration/entries.ts'
import { weekQuery } from '../registration/queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Figure } from '../ui/Figure.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import styles from './today.module.css'
import { todayWords } from './words.ts'

/** What one tallied this week: three figures and the last lines. */
export function OwnWeek() {
  const words = useWords(todayWords)
  const language = useLanguage()
  const monday = mondayOf(brusselsDate(new Date()))
  const week = useQuery(weekQuery(monday))
  if (week.isError) return <ProblemNotice error={week.error} onRetry={() => void week.refetch()} />
  if (week.data === undefined) return <TallyLoading />
  const { entries, totals } = entriesOf(week.data, language)
  const latest = entries.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, 5)
  return (
    <section className={styles.part} aria-labelledby="deze-week">
      <div className={styles.head}>
        <h2 id="deze-week">{words.thisWeek}</h2>
        <PageLink href={paths.week(monday)}>{words.wholeWeek}</PageLink>
      </div>
      {entries.length === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <>
          <div className={styles.figures}>
            <Figure value={totals.activities} unit={words.activities(totals.activities)} />
            <Figure value={totals.participations} unit={words.participations(totals.participations)} />
            <Figure value={totals.contacts} unit={words.contacts(totals.contacts)} />
          </div>
          <h3>{words.latest}</h3>
          <Entries entries={latest} />
        </>
      )}
    </section>
  )
}
