import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Project } from '../../plan/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { formatMoment } from '../ui/dates.ts'
import styles from './plan.module.css'
import { ReviseTermForm } from './ReviseTermForm.tsx'
import { termInWords } from './term-words.ts'
import { planWords } from './words.ts'

/** The term of a project with each revision and its reason. */
export function TermSection({ project }: { project: Project }) {
  const words = useWords(planWords)
  const language = useLanguage()
  const mayRevise = useMay('plan.write', project.id)
  const [revising, setRevising] = useState(false)
  return (
    <section aria-labelledby="looptijd">
      <h2 id="looptijd">{words.term}</h2>
      <p>{termInWords(project.term, language)}</p>
      {project.termRevisions.length > 0 && (
        <>
          <h3>{words.revisions}</h3>
          <ol className={styles.revisions}>
            {project.termRevisions.map((revision) => (
              <li key={revision.recordedAt}>
                <p>
                  {termInWords(revision.before, language)} → {termInWords(revision.after, language)}
                </p>
                <p>{revision.reason}</p>
                <p className={styles.quiet}>
                  {words.revision(revision.recordedBy, formatMoment(revision.recordedAt, language))}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {mayRevise && (
        <Button variant="default" onClick={() => setRevising(true)}>
          {words.revise}
        </Button>
      )}
      <Dialog opened={revising} onClose={() => setRevising(false)} title={words.revise}>
        <ReviseTermForm project={project} onClose={() => setRevising(false)} />
      </Dialog>
    </section>
  )
}
