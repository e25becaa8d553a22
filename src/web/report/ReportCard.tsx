import { Button } from '@mantine/core'
import type { ReportRun } from '../../report/core/api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatMoment } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { Notice } from '../ui/Notice.tsx'
import { isBusy } from './queries.ts'
import styles from './report.module.css'
import { stepsOf, strokesOf } from './steps.ts'
import { reportWords } from './words.ts'

/** One making of a report: how far it is, or where to read it. */
export function ReportCard({ run }: { run: ReportRun }) {
  const words = useWords(reportWords)
  const language = useLanguage()
  const name = words.of(run.year)
  const facts = [
    run.language === 'nl' ? words.dutch : words.english,
    run.pages === null ? null : words.pages(run.pages),
    words.asked(run.askedBy, formatMoment(run.askedAt, language)),
  ]
  return (
    <li className={styles.run}>
      <Mark size={48} strokes={strokesOf(run)} />
      <div className={styles.about}>
        <h3>
          {name} <span className={styles.state}>{words[run.state]}</span>
        </h3>
        <p className={styles.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        {isBusy(run) && <Steps run={run} />}
        {run.state === 'failed' && run.problem && (
          <Notice tone="brick">
            <p>{run.problem[language]}</p>
          </Notice>
        )}
        {run.findings.length > 0 && <Findings run={run} />}
        {run.state === 'done' && (
          <div className={styles.links}>
            <Button
              component="a"
              href={paths.reportDocument(run.id, 'pdf')}
              variant="default"
              aria-label={words.openOf(words.pdf, name)}
            >
              {words.pdf}
            </Button>
            <Button
              component="a"
              href={paths.reportDocument(run.id, 'html')}
              variant="subtle"
              aria-label={words.openOf(words.html, name)}
            >
              {words.html}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

/** What a reader would stumble over; the report was made all the same. */
function Findings({ run }: { run: ReportRun }) {
  const words = useWords(reportWords)
  const language = useLanguage()
  return (
    <details className={styles.findings}>
      <summary>{words.findings(run.findings.length)}</summary>
      <ul>
        {run.findings.map(({ sentence }) => (
          <li key={sentence.nl}>{sentence[language]}</li>
        ))}
      </ul>
    </details>
  )
}

function Steps({ run }: { run: ReportRun }) {
  const words = useWords(reportWords)
  return (
    <ol className={styles.steps} aria-label={words.steps} aria-live="polite">
      {stepsOf(run).map(({ step, state }) => (
        <li key={step} className={styles[state]}>
          {words[step]} <span className={styles.quiet}>({words[state]})</span>
        </li>
      ))}
    </ol>
  )
}
