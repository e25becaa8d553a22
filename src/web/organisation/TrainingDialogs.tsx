import type { Employee, Training } from '../../organisation/core/staff-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { everyPeopleWord } from './every-word.ts'
import { TrainingDialog } from './TrainingDialog.tsx'
import { type Opened, WithdrawDialog } from './WithdrawDialog.tsx'

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
  const close = () => setOpen(null)
  if (open === null) return null
  if (open.kind === 'add') return <TrainingDialog employees={employees} onClose={close} />
  const { record } = open
  if (open.kind === 'change') {
    return (
      <TrainingDialog
        employees={employees}
        training={record}
        onClose={close}
        onWithdraw={() => setOpen({ kind: 'withdraw', record })}
      />
    )
  }
  return (
    <WithdrawDialog
      title={words.withdrawTraining}
      record={record}
      act={(said) => api.staff.withdrawTraining({ id: record.id, ...said })}
      onClose={close}
    />
  )
}
