import { Button } from '@mantine/core'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay, useSession } from '../session/session.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { EndingAgreements } from './EndingAgreements.tsx'
import { firstName, partOfDay } from './greeting.ts'
import { OwnWeek } from './OwnWeek.tsx'
import styles from './today.module.css'
import { todayWords } from './words.ts'
import { YearFigures } from './YearFigures.tsx'

/** The start: for who registers, the tally and the own week; for others, the figures of the year. */
export function TodayPage() {
  const words = useWords(todayWords)
  const session = useSession()
  const registers = useMay('registration.write')
  const notesSignals = useMay('signal.write')
  return (
    <>
      <PageHeading title={words[partOfDay(new Date())](firstName(session?.name ?? ''))} />
      {registers && (
        <div className={styles.actions}>
          <PageLink href={paths.tally()} className={styles.tally}>
            {words.tally}
          </PageLink>
          <Button
            component={PageLink}
            href={paths.contact()}
            variant="default"
            className={styles.contact ?? ''}
          >
            {words.contact}
          </Button>
          {notesSignals && (
            <Button
              component={PageLink}
              href={paths.newSignal()}
              variant="default"
              className={styles.contact ?? ''}
            >
              {words.signal}
            </Button>
          )}
        </div>
      )}
      <EndingAgreements />
      {registers ? <OwnWeek /> : <YearFigures />}
    </>
  )
}
