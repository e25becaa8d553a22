import { useQuery } from '@tanstack/react-query'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { forgottenQuery } from '../review/queries.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'

/** A hint for who registers: own projects in which a week holds nothing, though it usually does. */
export function Forgotten({ monday }: { monday: CalendarDate }) {
  const words = useWords(viewWords)
  const language = useLanguage()
  const { data: forgotten = [] } = useQuery(forgottenQuery(monday))
  if (forgotten.length === 0) return null
  return (
    <Notice tone="moss">
      <p>{words.forgotten}</p>
      <ul className={styles.forgotten}>
        {forgotten.map(({ projectId, project, usual }) => (
          <li key={projectId}>
            <PageLink href={paths.project(projectId)}>{project}</PageLink>:{' '}
            {words.forgottenIn(formatNumber(usual, language))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
