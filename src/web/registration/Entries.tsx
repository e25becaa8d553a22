import { Button } from '@mantine/core'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageLink } from '../ui/PageLink.tsx'
import type { WeekEntry } from './entries.ts'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

/** Lines of a week, each with its own ways to correct and withdraw. */
export function Entries({
  entries,
  onWithdraw,
}: {
  entries: readonly WeekEntry[]
  onWithdraw?: (entry: WeekEntry) => void
}) {
  const words = useWords(registrationWords)
  const view = useWords(viewWords)
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id} className={entry.withdrawn ? styles.gone : undefined}>
          <div className={styles.entry}>
            <PageLink href={paths.registration(entry.kind, entry.id)}>{entry.title}</PageLink>
            <span className={styles.quiet}>
              {entry.hint}
              {entry.withdrawn && ` · ${view.withdrawn}`}
            </span>
          </div>
          {onWithdraw && entry.mayChange && !entry.withdrawn && (
            <div className={styles.buttons}>
              <Button
                component={PageLink}
                href={paths.correct(entry.kind, entry.id)}
                variant="subtle"
                aria-label={`${words.correct}: ${entry.title}`}
              >
                {words.correct}
              </Button>
              <Button
                variant="subtle"
                color="brick"
                aria-label={`${words.withdraw}: ${entry.title}`}
                onClick={() => onWithdraw(entry)}
              >
                {words.withdraw}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
