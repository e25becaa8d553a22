import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Training } from '../../organisation/core/staff-model.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Figure } from '../ui/Figure.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { everyPeopleWord } from './every-word.ts'
import { OrganisationLinks } from './OrganisationLinks.tsx'
import styles from './staff.module.css'
import { employeesQuery, trainingQuery } from './staff-queries.ts'
import { TrainingDialogs } from './TrainingDialogs.tsx'
import { TrainingTable } from './TrainingTable.tsx'
import { useStaffYears } from './use-staff-years.ts'
import type { Opened } from './WithdrawDialog.tsx'

const route = getRouteApi('/signed-in/organisatie/vorming')

/** The training of a year, with its hours together. */
export function TrainingPage() {
  const words = useWords(everyPeopleWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { years, usual } = useStaffYears()
  const year = jaar ?? usual
  const asked = useQuery(trainingQuery(year))
  const { data: employees } = useSuspenseQuery(employeesQuery)
  const mayWrite = useMay('people.write')
  const [open, setOpen] = useState<Opened<Training>>(null)
  const add = mayWrite && employees.length > 0 && (
    <Button onClick={() => setOpen({ kind: 'add' })}>{words.addTraining}</Button>
  )
  return (
    <>
      <OrganisationLinks />
      <PageHeading title={words.training} lead={<p>{words.trainingLead}</p>} actions={add} />
      <search className={styles.filters}>
        <YearSelect
          years={years}
          year={year}
          onChange={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        />
      </search>
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data?.length === 0 && <EmptyState title={words.noTrainingOf(year)} />}
      {asked.data && asked.data.length > 0 && (
        <>
          <Sums training={asked.data} />
          <TrainingTable
            caption={words.trainingCaption(year)}
            training={asked.data}
            ofSeveral
            {...(mayWrite && { onChange: (record: Training) => setOpen({ kind: 'change', record }) })}
          />
        </>
      )}
      <TrainingDialogs employees={employees} open={open} setOpen={setOpen} />
    </>
  )
}

function Sums({ training }: { training: readonly Training[] }) {
  const words = useWords(everyPeopleWord)
  const formal = training.filter((one) => one.formal)
  const informal = training.filter((one) => !one.formal)
  return (
    <div className={styles.figures}>
      <Figure value={hoursOf(formal)} unit={words.formalHours} size="small" />
      <Figure value={hoursOf(informal)} unit={words.informalHours} size="small" />
      <Figure
        value={new Set(formal.map(({ employeeId }) => employeeId)).size}
        unit={words.withFormal}
        size="small"
      />
    </div>
  )
}

function hoursOf(training: readonly Training[]): number {
  return training.reduce((sum, { minutes }) => sum + minutes, 0) / 60
}
