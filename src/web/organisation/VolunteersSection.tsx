import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Volunteers } from '../../organisation/core/staff-model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useYears } from '../indicators/use-years.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { formatShortDate } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyMeansWord } from './every-word.ts'
import styles from './staff.module.css'
import { volunteersQuery } from './staff-queries.ts'
import { VolunteersDialogs } from './VolunteersDialogs.tsx'

/** The volunteers of one project in the usual year, for who works in it. */
export function VolunteersSection({ projectId }: { projectId: ProjectId }) {
  const words = useWords(everyMeansWord)
  const language = useLanguage()
  const { usual: year } = useYears()
  const asked = useQuery(volunteersQuery(year))
  const mayWrite = useMay('volunteers.write', projectId)
  const [open, setOpen] = useState<Opened<Volunteers>>(null)
  const own = asked.data?.filter((one) => one.projectId === projectId)
  const period = ({ from, to }: Volunteers) =>
    `${formatShortDate(from, language)} – ${formatShortDate(to, language)}`
  return (
    <section aria-labelledby="vrijwilligers">
      <h2 id="vrijwilligers">{words.volunteers}</h2>
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {own?.length === 0 && <p className={styles.quiet}>{words.projectNone(year)}</p>}
      {own && own.length > 0 && (
        <ul className={styles.plain}>
          {own.map((one) => (
            <li key={one.id}>{words.projectHeads(formatNumber(one.heads, language), period(one))}</li>
          ))}
        </ul>
      )}
      <div className={styles.sectionActs}>
        {mayWrite && (
          <Button variant="default" onClick={() => setOpen({ kind: 'add' })}>
            {words.addVolunteers}
          </Button>
        )}
        <PageLink href={paths.volunteers(year)} className={styles.rowLink}>
          {words.see}
        </PageLink>
      </div>
      <VolunteersDialogs year={year} projectId={projectId} open={open} setOpen={setOpen} />
    </section>
  )
}
