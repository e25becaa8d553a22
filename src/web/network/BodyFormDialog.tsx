import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { BodyDraft } from '../../network/core/body-model.ts'
import { useWords } from '../language.tsx'
import { ProjectsField } from '../organisation/ProjectsField.tsx'
import { DayField } from '../ui/DayField.tsx'
import { DraftDialog } from '../ui/DraftDialog.tsx'
import { type BodyForm, bodyDraft } from './body-form.ts'
import { bodyWords } from './body-words.ts'
import { PartnerPicker } from './PartnerPicker.tsx'

/** The form of a consultation body, new or changed. A retry sends the same id. */
export function BodyFormDialog({
  title,
  start,
  send,
  onClose,
  onWithdraw,
}: {
  title: string
  start: BodyForm
  send: (draft: BodyDraft) => Promise<unknown>
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(bodyWords)
  const queryClient = useQueryClient()
  return (
    <DraftDialog
      title={title}
      start={start}
      read={bodyDraft}
      send={(draft) => send(draft).then(() => queryClient.invalidateQueries({ queryKey: ['bodies'] }))}
      onClose={onClose}
      withdraw={{ label: words.withdraw, onWithdraw }}
    >
      {({ form, change, isWrong }) => (
        <>
          <TextInput
            label={words.name}
            data-autofocus
            maxLength={200}
            error={isWrong('name') ? words.nameTooShort : undefined}
            value={form.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Textarea
            label={words.purpose}
            rows={3}
            maxLength={1000}
            value={form.purpose}
            onChange={(event) => change({ purpose: event.currentTarget.value })}
          />
          <TextInput
            label={words.planned}
            description={words.plannedHint}
            inputMode="numeric"
            maxLength={3}
            error={isWrong('planned') ? words.plannedWrong : undefined}
            value={form.planned}
            onChange={(event) => change({ planned: event.currentTarget.value })}
          />
          <PartnerPicker
            label={words.members}
            projectId={null}
            value={form.partners}
            onChange={(partners) => change({ partners })}
          />
          <ProjectsField value={form.projectIds} onChange={(projectIds) => change({ projectIds })} />
          <DayField
            label={words.ended}
            description={words.endedHint}
            value={form.endedOn}
            onChange={(endedOn) => change({ endedOn })}
          />
        </>
      )}
    </DraftDialog>
  )
}
