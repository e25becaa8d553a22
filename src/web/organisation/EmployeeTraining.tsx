import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Employee, Training } from '../../organisation/core/staff-model.ts'
import { useWords } from '../language.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyPeopleWord } from './every-word.ts'
import styles from './staff.module.css'
import { TrainingDialogs } from './TrainingDialogs.tsx'
import { TrainingTable } from './TrainingTable.tsx'

/** The training of one employee, the newest first. */
export function EmployeeTraining({
  employee,
  mayWrite,
}: {
  employee: Employee & { training: readonly Training[] }
  mayWrite: boolean
}) {
  const words = useWords(everyPeopleWord)
  const [open, setOpen] = useState<Opened<Training>>(null)
  return (
    <section aria-labelledby="vorming" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="vorming">{words.training}</h2>
        {mayWrite && (
          <Button variant="default" onClick={() => setOpen({ kind: 'add' })}>
            {words.addTraining}
          </Button>
        )}
      </div>
      {employee.training.length === 0 ? (
        <EmptyState title={words.noTraining} />
      ) : (
        <TrainingTable
          caption={words.trainingOf(employee.code)}
          training={employee.training}
          {...(mayWrite && { onChange: (record: Training) => setOpen({ kind: 'change', record }) })}
        />
      )}
      <TrainingDialogs employees={[employee]} open={open} setOpen={setOpen} />
    </section>
  )
}
