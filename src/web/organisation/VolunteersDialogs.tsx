import type { Volunteers } from '../../organisation/core/staff-model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { everyMeansWord } from './every-word.ts'
import { VolunteersDialog } from './VolunteersDialog.tsx'
import { type Opened, WithdrawDialog } from './WithdrawDialog.tsx'

/** Adding, changing and withdrawing head counts of volunteers, over the page. */
export function VolunteersDialogs({
  year,
  projectId = null,
  open,
  setOpen,
}: {
  year: number
  projectId?: ProjectId | null
  open: Opened<Volunteers>
  setOpen: (open: Opened<Volunteers>) => void
}) {
  const words = useWords(everyMeansWord)
  const close = () => setOpen(null)
  if (open === null) return null
  if (open.kind === 'add') return <VolunteersDialog year={year} projectId={projectId} onClose={close} />
  const { record } = open
  if (open.kind === 'change') {
    return (
      <VolunteersDialog
        year={year}
        volunteers={record}
        onClose={close}
        onWithdraw={() => setOpen({ kind: 'withdraw', record })}
      />
    )
  }
  return (
    <WithdrawDialog
      title={words.withdrawVolunteers}
      record={record}
      act={(said) => api.staff.withdrawVolunteers({ id: record.id, ...said })}
      onClose={close}
    />
  )
}
