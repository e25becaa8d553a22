import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import type { Measure } from '../../registration/core/measure-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { amountInWords } from './amount.ts'
import { MeasureFormDialog } from './MeasureFormDialog.tsx'
import styles from './measures.module.css'
import { NoteValueDialog } from './NoteValueDialog.tsx'
import { measuresQuery } from './queries.ts'
import { Reached } from './Reached.tsx'
import { measureWords } from './words.ts'

/** What a project measures of itself, with what the latest year came to. */
export function MeasuresSection({ projectId }: { projectId: ProjectId }) {
  const words = useWords(measureWords)
  const { data: measures } = useSuspenseQuery(measuresQuery(projectId))
  const mayWrite = useMay('measure.write', projectId)
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="eigen-indicatoren" className={styles.section}>
      <h2 id="eigen-indicatoren">{words.title}</h2>
      {measures.length === 0 && <p>{words.none}</p>}
      {measures.length === 0 && mayWrite && <p className={styles.quiet}>{words.hint}</p>}
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </div>
      )}
      <MeasureFormDialog projectId={projectId} opened={adding} onClose={() => setAdding(false)} />
    </section>
  )
}

function MeasureRow({ measure, mayWrite }: { measure: Measure; mayWrite: boolean }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const [noting, setNoting] = useState(false)
  const latest = measure.years.find(({ figure }) => figure !== null)
  return (
    <li className={styles.measure}>
      <div>
        <PageLink href={paths.measure(measure.id)} className={styles.name}>
          {measure.name}
        </PageLink>
        {latest?.figure == null ? (
          <p className={styles.quiet}>{words.nothingYet}</p>
        ) : (
          <p>
            <strong>{amountInWords(latest.figure, measure.decimals, language)}</strong> {measure.unit}{' '}
            {words.figureOf(latest.year)}
            {latest.target !== null && (
              <>
                {' · '}
                <Reached figure={latest.figure} target={latest.target} decimals={measure.decimals} />
              </>
            )}
          </p>
        )}
        {measure.endedOn !== null && (
          <p className={styles.quiet}>{words.ended(formatDate(measure.endedOn, language))}</p>
        )}
      </div>
      {mayWrite && (
        <Button aria-label={words.noteOf(measure.name)} variant="default" onClick={() => setNoting(true)}>
          {words.note}
        </Button>
      )}
      <NoteValueDialog measure={measure} opened={noting} onClose={() => setNoting(false)} />
    </li>
  )
}
