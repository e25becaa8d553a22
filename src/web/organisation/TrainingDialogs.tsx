import type { Employee, Training } from '../../organisation/core/staff-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyPeopleWord } from './every-word.ts'
import { StaffRecordDialogs } from './StaffRecordDialogs.tsx'
import { TrainingDialog } from './TrainingDialog.tsx'

/** Adding, changing and withdrawing hours of training, over the page. */
export function TrainingDialogs({
  employees,
  open,
  setOpen,
}: {
  employees: readonly Employee[]
  open: Opened<Training>
  setOpen: (open: Opened<Training>) => void
}) {
  const words = useWords(everyPeopleWord)
  return (
    <StaffRecordDialogs
      open={open}
      setOpen={setOpen}
      form={(record, ways) => <TrainingDialog employees={employees} training={record} {...ways} />}
      withdraw={{ title: () => words.withdrawTraining, act: (said) => api.staff.withdrawTraining(said) }}
    />
  )
}
