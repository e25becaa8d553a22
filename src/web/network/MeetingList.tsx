import type { Meeting } from '../../registration/core/network-api.ts'
import { useLanguage } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatShortDate } from '../ui/dates.ts'
import { LongList } from '../ui/LongList.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
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
      className={rowStyles.list}
    >
      {(meeting) => (
        <li key={meeting.id}>
          <RowLink
            href={paths.registration('contact', meeting.id)}
            name={meeting.subject}
            hint={`${formatShortDate(meeting.date, language)} · ${meeting.project}`}
          />
        </li>
      )}
    </LongList>
  )
}
