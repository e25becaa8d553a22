import { Button, VisuallyHidden } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Formation } from '../../organisation/core/staff-model.ts'
import { formatDecimal } from '../../platform/core/decimal.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { DecreedSection } from './DecreedSection.tsx'
import { everyPeopleWord } from './every-word.ts'
import { FormationDialog } from './FormationDialog.tsx'
import { OrganisationLinks } from './OrganisationLinks.tsx'
import { StaffRecordDialogs } from './StaffRecordDialogs.tsx'
import styles from './staff.module.css'
import { formationQuery } from './staff-queries.ts'
import { useStaffYears } from './use-staff-years.ts'

const route = getRouteApi('/signed-in/organisatie/formatie')

/** The decreed formation year by year, and the assignments that make one year's. */
export function FormationPage() {
  const words = useWords(everyPeopleWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { years, usual } = useStaffYears()
  const year = jaar ?? usual
  const { data: formation } = useSuspenseQuery(formationQuery)
  const mayWrite = useMay('people.write')
  const [open, setOpen] = useState<Opened<Formation>>(null)
  return (
    <>
      <OrganisationLinks />
      <PageHeading
        title={words.formation}
        lead={<p>{words.formationLead}</p>}
        actions={mayWrite && <Button onClick={() => setOpen({ kind: 'add' })}>{words.addFormation}</Button>}
      />
      <div className={styles.page}>
        <div className={styles.section}>
          {formation.length === 0 ? (
            <EmptyState title={words.noFormation} />
          ) : (
            <FormationTable
              formation={formation}
              {...(mayWrite && { onChange: (record: Formation) => setOpen({ kind: 'change', record }) })}
            />
          )}
          <PageLink href={paths.indicator('2.1', { jaar: year })} className={styles.rowLink}>
            {words.threeYears}
          </PageLink>
        </div>
        <DecreedSection
          year={year}
          years={years}
          onYear={(chosen) => void navigate({ search: { jaar: chosen }, replace: true, resetScroll: false })}
        />
      </div>
      <StaffRecordDialogs
        open={open}
        setOpen={setOpen}
        form={(record, ways) => (
          <FormationDialog year={record?.year ?? yearToAdd(formation, usual)} formation={record} {...ways} />
        )}
        withdraw={{
          title: (record) => words.withdrawFormation(record.year),
          act: (said) => api.staff.withdrawFormation(said),
        }}
      />
    </>
  )
}

/** The year after the last one that is there. */
function yearToAdd([latest]: readonly Formation[], usual: number): number {
  return latest === undefined ? usual : latest.year + 1
}

function FormationTable({
  formation,
  onChange,
}: {
  formation: readonly Formation[]
  onChange?: (formation: Formation) => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const fte = (value: number) => formatDecimal(Math.round(value), 2, language)
  const change: Column<Formation> = {
    key: 'change',
    heading: <VisuallyHidden>{words.change}</VisuallyHidden>,
    cell: (one) => (
      <Button
        variant="subtle"
        aria-label={words.changeNamed(String(one.year))}
        onClick={() => onChange?.(one)}
      >
        {words.change}
      </Button>
    ),
  }
  return (
    <DataTable
      caption={words.formationCaption}
      rows={formation}
      rowKey={({ id }) => id}
      columns={[
        { key: 'year', heading: words.year, cell: ({ year }) => year },
        { key: 'norm', heading: words.norm, numeric: true, cell: ({ norm }) => fte(norm) },
        { key: 'realised', heading: words.realised, numeric: true, cell: ({ realised }) => fte(realised) },
        { key: 'maribel', heading: words.maribel, numeric: true, cell: ({ maribel }) => fte(maribel) },
        {
          key: 'share',
          heading: words.ofNorm,
          numeric: true,
          cell: ({ norm, realised }) =>
            norm === 0 ? '–' : `${formatNumber((realised / norm) * 100, language, 1)} %`,
        },
        ...(onChange ? [change] : []),
      ]}
    />
  )
}
