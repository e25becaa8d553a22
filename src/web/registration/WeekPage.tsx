import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays, brusselsDate, type CalendarDate, mondayOf } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { daysOfWeek, formatDay, formatWeek, weekNumber } from '../ui/dates.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Entries } from './Entries.tsx'
import { entriesOf, type WeekEntry, withdrawEntry } from './entries.ts'
import { Forgotten } from './Forgotten.tsx'
import { pageWords } from './page-words.ts'
import { registrationsChanged, weekQuery } from './queries.ts'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

const route = getRouteApi('/signed-in/week/$maandag')

/** One's own registrations of a week, day by day. */
export function WeekPage() {
  const words = useWords(viewWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { maandag } = route.useParams()
  const { data: week } = useSuspenseQuery(weekQuery(maandag))
  const [withdrawing, setWithdrawing] = useState<WeekEntry | null>(null)
  const { entries, totals } = entriesOf(week, language)
  return (
    <>
      <PageHeading
        title={words.weekTitle(weekNumber(maandag))}
        lead={
          <>
            <p>{formatWeek(maandag, language)}</p>
            <p>{words.total(totals.activities, totals.participations, totals.contacts)}</p>
          </>
        }
        actions={<WeekLinks monday={maandag} />}
      />
      <Forgotten monday={maandag} />
      {entries.length === 0 ? (
        <EmptyWeek monday={maandag} />
      ) : (
        <div className={styles.days}>
          {daysOfWeek(maandag)
            .map((day) => ({ day, ofDay: entries.filter((entry) => entry.date === day) }))
            .filter(({ ofDay }) => ofDay.length > 0)
            .map(({ day, ofDay }) => (
              <section key={day} className={styles.day} aria-labelledby={`dag-${day}`}>
                <h2 id={`dag-${day}`}>{formatDay(day, language)}</h2>
                <Entries entries={ofDay} onWithdraw={setWithdrawing} />
              </section>
            ))}
        </div>
      )}
      <WithdrawDialog
        opened={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        withdraw={async (reason) => {
          if (withdrawing) await withdrawEntry(withdrawing, reason)
          await registrationsChanged(queryClient)
        }}
      />
    </>
  )
}

/** A past week still takes a tally, for its Monday; a week to come does not. */
function EmptyWeek({ monday }: { monday: CalendarDate }) {
  const words = useWords(viewWords)
  const page = useWords(pageWords)
  const current = mondayOf(brusselsDate(new Date()))
  if (monday > current) return <EmptyState title={words.comingWeek} />
  return (
    <EmptyState title={monday === current ? words.emptyWeek : words.emptyPastWeek}>
      <Button component={PageLink} href={paths.tally(monday === current ? undefined : monday)}>
        {page.tallyTitle}
      </Button>
    </EmptyState>
  )
}

function WeekLinks({ monday }: { monday: CalendarDate }) {
  const words = useWords(viewWords)
  const current = mondayOf(brusselsDate(new Date()))
  return (
    <nav className={styles.weekNav} aria-label={words.weekTitle(weekNumber(monday))}>
      <Button component={PageLink} href={paths.week(addDays(monday, -7))} variant="default">
        ← {words.previousWeek}
      </Button>
      {monday !== current && (
        <Button component={PageLink} href={paths.week(current)} variant="default">
          {words.thisWeek}
        </Button>
      )}
      <Button component={PageLink} href={paths.week(addDays(monday, 7))} variant="default">
        {words.nextWeek} →
      </Button>
    </nav>
  )
}
