import { Button, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Volunteers } from '../../organisation/core/staff-model.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyMeansWord } from './every-word.ts'
import styles from './staff.module.css'
import { volunteersQuery } from './staff-queries.ts'
import { useStaffYears } from './use-staff-years.ts'
import { VolunteersDialogs } from './VolunteersDialogs.tsx'
import { YearPage } from './YearPage.tsx'

const route = getRouteApi('/signed-in/organisatie/vrijwilligers')

/** The volunteers of a year, project by project. */
export function VolunteersPage() {
  const words = useWords(everyMeansWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { usual } = useStaffYears()
  const year = jaar ?? usual
  const asked = useQuery(volunteersQuery(year))
  const mayWrite = useMay('volunteers.write')
  const [open, setOpen] = useState<Opened<Volunteers>>(null)
  return (
    <>
      <YearPage
        title={words.volunteers}
        lead={words.volunteersLead}
        actions={mayWrite && <Button onClick={() => setOpen({ kind: 'add' })}>{words.addVolunteers}</Button>}
        year={year}
        onYear={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        asked={asked}
        empty={
          <EmptyState title={words.noVolunteers(year)}>
            {mayWrite && <p>{words.noVolunteersHint}</p>}
          </EmptyState>
        }
      >
        {(volunteers) => (
          <VolunteersTable
            year={year}
            volunteers={volunteers}
            onChange={(record) => setOpen({ kind: 'change', record })}
          />
        )}
      </YearPage>
      <VolunteersDialogs year={year} open={open} setOpen={setOpen} />
    </>
  )
}

function VolunteersTable({
  year,
  volunteers,
  onChange,
}: {
  year: number
  volunteers: readonly Volunteers[]
  onChange: (volunteers: Volunteers) => void
}) {
  const words = useWords(everyMeansWord)
  const language = useLanguage()
  return (
    <DataTable
      caption={words.volunteersCaption(year)}
      rows={volunteers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'project',
          heading: words.project,
          cell: ({ projectId, project }) => (
            <PageLink href={paths.project(projectId)} className={styles.rowLink}>
              {project}
            </PageLink>
          ),
        },
        {
          key: 'heads',
          heading: words.heads,
          numeric: true,
          cell: ({ heads }) => formatNumber(heads, language),
        },
        {
          key: 'period',
          heading: words.period,
          cell: ({ from, to }) => (
            <span className={styles.period}>
              {formatShortDate(from, language)} – {formatShortDate(to, language)}
            </span>
          ),
        },
        {
          key: 'change',
          heading: <VisuallyHidden>{words.change}</VisuallyHidden>,
          cell: (one) =>
            one.mayChange && (
              <Button
                variant="subtle"
                aria-label={words.changeNamed(one.project)}
                onClick={() => onChange(one)}
              >
                {words.change}
              </Button>
            ),
        },
      ]}
    />
  )
}
