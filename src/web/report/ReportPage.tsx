import { useSuspenseQuery } from '@tanstack/react-query'
import { useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { MakeReportForm } from './MakeReportForm.tsx'
import { reportsQuery } from './queries.ts'
import { ReportCard } from './ReportCard.tsx'
import styles from './report.module.css'
import { reportWords } from './words.ts'

/** Making the report of a year, and the reports that were made. */
export function ReportPage() {
  const words = useWords(reportWords)
  const mayMake = useMay('report.make')
  const { data: runs } = useSuspenseQuery(reportsQuery)
  return (
    <>
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      {mayMake && <MakeReportForm />}
      <section className={styles.made} aria-labelledby="gemaakt">
        <h2 id="gemaakt">{words.made}</h2>
        {runs.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <ul className={styles.runs}>
            {runs.map((run) => (
              <ReportCard key={run.id} run={run} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
