import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Training } from '../../organisation/core/staff-model.ts'
import { useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Figure } from '../ui/Figure.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyPeopleWord } from './every-word.ts'
import styles from './staff.module.css'
import { employeesQuery, trainingQuery } from './staff-queries.ts'
import { TrainingDialogs } from './TrainingDialogs.tsx'
import { TrainingTable } from './TrainingTable.tsx'
import { useStaffYears } from './use-staff-years.ts'
import { YearPage } from './YearPage.tsx'

const route = getRouteApi('/signed-in/organisatie/vorming')

/** The training of a year, with its hours together. */
export function TrainingPage() {
  const words = useWords(everyPeopleWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { usual } = useStaffYears()
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
      <YearPage
        title={words.training}
        lead={words.trainingLead}
        actions={add}
        year={year}
        onYear={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        asked={asked}
        empty={<EmptyState title={words.noTrainingOf(year)} />}
      >
        {(training) => (
          <>
            <Sums training={training} />
            <TrainingTable
              caption={words.trainingCaption(year)}
              training={training}
              ofSeveral
              {...(mayWrite && { onChange: (record: Training) => setOpen({ kind: 'change', record }) })}
            />
          </>
        )}
      </YearPage>
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
