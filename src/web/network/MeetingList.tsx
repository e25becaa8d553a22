import type { Meeting } from '../../registration/core/network-api.ts'
import { useLanguage } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatShortDate } from '../ui/dates.ts'
import { LongList } from '../ui/LongList.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './network.module.css'

/** Contacts as lines: what about, when, and in which project; each opens the contact. */
export function MeetingList({
  meetings,
  about,
  count,
  none,
}: {
  meetings: readonly Meeting[]
  about: string
  count: string
  none: string
}) {
  const language = useLanguage()
  return (
    <LongList
      items={meetings}
      about={about}
      count={count}
      empty={<p className={styles.hint}>{none}</p>}
      className={styles.list}
    >
      {(meeting) => (
        <li key={meeting.id}>
          <PageLink href={paths.registration('contact', meeting.id)} className={styles.row}>
            <span className={styles.name}>{meeting.subject}</span>
            <span className={styles.hint}>
              {formatShortDate(meeting.date, language)} · {meeting.project}
            </span>
          </PageLink>
        </li>
      )}
    </LongList>
  )
}
