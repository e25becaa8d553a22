import type { Volunteers } from '../../organisation/core/staff-model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyMeansWord } from './every-word.ts'
import { StaffRecordDialogs } from './StaffRecordDialogs.tsx'
import { VolunteersDialog } from './VolunteersDialog.tsx'

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
  return (
    <StaffRecordDialogs
      open={open}
      setOpen={setOpen}
      form={(record, ways) => (
        <VolunteersDialog
          year={year}
          projectId={record === undefined ? projectId : null}
          volunteers={record}
          {...ways}
        />
      )}
      withdraw={{ title: () => words.withdrawVolunteers, act: (said) => api.staff.withdrawVolunteers(said) }}
    />
  )
}
