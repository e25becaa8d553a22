import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Volunteers } from '../../organisation/core/staff-model.ts'
import { judgeVolunteers } from '../../organisation/core/staff-rules.ts'
import { newId, type ProjectId, type VolunteersId } from '../../platform/core/ids.ts'
import { yearPeriod } from '../../platform/core/period.ts'
import { mayInProject } from '../../platform/core/permissions.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { actorOf, useSession } from '../session/session.ts'
import { DayField } from '../ui/DayField.tsx'
import { ProjectField } from './DestinationFields.tsx'
import { everyMeansWord } from './every-word.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { formOfVolunteers, readVolunteers, type VolunteersForm } from './staff-form.ts'

/** The form of a head count of volunteers, new or changed; a new one is for the whole year. */
export function VolunteersDialog({
  year,
  projectId = null,
  volunteers,
  onClose,
  onWithdraw,
}: {
  year: number
  /** The only project that it can be of; else it is chosen. */
  projectId?: ProjectId | null
  volunteers?: Volunteers | undefined
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(everyMeansWord)
  const session = useSession()
  const mayIn = (id: ProjectId) => session !== null && mayInProject(actorOf(session), 'volunteers.write', id)
  const [id] = useState(() => volunteers?.id ?? newId<VolunteersId>())
  const [form, setForm] = useState(() =>
    formOfVolunteers({ projectId, ...yearPeriod(year), heads: '' }, volunteers),
  )
  const change = (part: Partial<VolunteersForm>) => setForm((now) => ({ ...now, ...part }))
  return (
    <RecordDialog
      title={volunteers === undefined ? words.newVolunteers : words.changeVolunteers}
      onClose={onClose}
      read={() => readVolunteers(id, form)}
      judge={judgeVolunteers}
      send={(draft) =>
        volunteers === undefined
          ? api.staff.addVolunteers(draft)
          : api.staff.changeVolunteers({ ...draft, seenVersion: volunteers.version })
      }
      onWithdraw={onWithdraw}
    >
      {(missing) => (
        <>
          {projectId === null && (
            <ProjectField
              value={form.projectId}
              allowed={mayIn}
              error={missing.has('project') ? words.chooseOne : undefined}
              onChange={(chosen) => change({ projectId: chosen })}
            />
          )}
          <TextInput
            label={words.heads}
            inputMode="numeric"
            maxLength={6}
            value={form.heads}
            error={missing.has('heads') ? words.headsWrong : undefined}
            onChange={(event) => change({ heads: event.currentTarget.value })}
          />
          <DayField
            label={words.from}
            value={form.from}
            error={missing.has('from') ? words.dayMissing : undefined}
            onChange={(from) => change({ from })}
          />
          <DayField
            label={words.to}
            value={form.to}
            error={missing.has('to') ? words.dayMissing : undefined}
            onChange={(to) => change({ to })}
          />
        </>
      )}
    </RecordDialog>
  )
}
