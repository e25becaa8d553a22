import { useQuery } from '@tanstack/react-query'
import type { Assignment } from '../../organisation/core/staff-model.ts'
import { fteOfYear } from '../../organisation/core/staff-time.ts'
import { formatDecimal } from '../../platform/core/decimal.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { everyPeopleWord } from './every-word.ts'
import styles from './staff.module.css'
import { assignmentsQuery } from './staff-queries.ts'

/** The assignments that count for the formation of a year, with what each comes to in that year. */
export function DecreedSection({
  year,
  years,
  onYear,
}: {
  year: number
  years: readonly number[]
  onYear: (year: number) => void
}) {
  const words = useWords(everyPeopleWord)
  const asked = useQuery(assignmentsQuery(year))
  const decreed = asked.data?.filter((assignment) => assignment.decreed)
  return (
    <section aria-labelledby="inzet" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="inzet">{words.decreedOf(year)}</h2>
        <YearSelect years={years} year={year} onChange={onYear} />
      </div>
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {decreed?.length === 0 && <EmptyState title={words.noDecreed(year)} />}
      {decreed && decreed.length > 0 && <DecreedTable year={year} assignments={decreed} />}
    </section>
  )
}

function DecreedTable({ year, assignments }: { year: number; assignments: readonly Assignment[] }) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const until = ({ to }: Assignment) => (to === null ? words.ongoing : formatShortDate(to, language))
  return (
    <DataTable
      caption={words.decreedCaption}
      rows={assignments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'employee',
          heading: words.employee,
          cell: ({ employeeId, employee }) => (
            <PageLink href={paths.employee(employeeId)} className={styles.rowLink}>
              {employee}
            </PageLink>
          ),
        },
        { key: 'fte', heading: words.fte, numeric: true, cell: ({ fte }) => formatDecimal(fte, 2, language) },
        {
          key: 'inYear',
          heading: words.inYear,
          numeric: true,
          cell: (assignment) => formatNumber(fteOfYear([assignment], year) / 100, language, 2),
        },
        {
          key: 'period',
          heading: words.period,
          cell: (assignment) => (
            <span className={styles.period}>
              {formatShortDate(assignment.from, language)} – {until(assignment)}
            </span>
          ),
        },
      ]}
    />
  )
}
