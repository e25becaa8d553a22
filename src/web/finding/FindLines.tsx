import { formatDate } from '../../platform/core/calendar-date.ts'
import type { Find } from '../../search/core/model.ts'
import { useLanguage } from '../language.tsx'
import { MarkedText } from '../ui/MarkedText.tsx'
import styles from './finding.module.css'

/** A find in lines: its name, where its words stand, and of which project and day it is. */
export function FindLines({ find: { title, snippet, project, date } }: { find: Find }) {
  const language = useLanguage()
  const where = [project?.name, date && formatDate(date, language)].filter(Boolean).join(' · ')
  return (
    <>
      <span className={title === null ? styles.said : styles.name}>
        <MarkedText pieces={title ?? snippet} />
      </span>
      {title !== null && snippet.length > 0 && (
        <span className={styles.snippet}>
          <MarkedText pieces={snippet} />
        </span>
      )}
      {where !== '' && <span className={styles.where}>{where}</span>}
    </>
  )
}
