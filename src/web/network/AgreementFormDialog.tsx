import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AgreementDraft } from '../../network/core/agreement-model.ts'
import { useWords } from '../language.tsx'
import { themesQuery } from '../plan/queries.ts'
import { DayField } from '../ui/DayField.tsx'
import { DraftDialog } from '../ui/DraftDialog.tsx'
import { type AgreementForm, agreementDraft } from './agreement-form.ts'
import { agreementWords } from './agreement-words.ts'
import { PartnerPicker } from './PartnerPicker.tsx'

/** The form of an agreement, new or changed. A retry sends the same id. */
export function AgreementFormDialog({
  title,
  start,
  send,
  onClose,
  onWithdraw,
}: {
  title: string
  start: AgreementForm
  send: (draft: AgreementDraft) => Promise<unknown>
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(agreementWords)
  const queryClient = useQueryClient()
  return (
    <DraftDialog
      title={title}
      start={start}
      read={agreementDraft}
      send={(draft) => send(draft).then(() => queryClient.invalidateQueries({ queryKey: ['agreements'] }))}
      onClose={onClose}
      withdraw={{ label: words.withdraw, onWithdraw }}
    >
      {({ form, change, isWrong }) => (
        <>
          <PartnerPicker
            label={words.partner}
            projectId={null}
            value={form.partners}
            error={isWrong('partner') ? words.partnerMissing : undefined}
            onChange={(partners) => change({ partners: partners.slice(-1) })}
          />
          <Textarea
            label={words.goal}
            rows={3}
            maxLength={500}
            error={isWrong('goal') ? words.goalTooShort : undefined}
            value={form.goal}
            onChange={(event) => change({ goal: event.currentTarget.value })}
          />
          <ThemesField value={form.themeIds} onChange={(themeIds) => change({ themeIds })} />
          <DayField
            label={words.start}
            description={words.unknownHint}
            value={form.start}
            onChange={(day) => change({ start: day })}
          />
          <DayField
            label={words.end}
            description={words.unknownHint}
            value={form.end}
            onChange={(day) => change({ end: day })}
          />
          <TextInput
            label={words.remind}
            inputMode="numeric"
            maxLength={3}
            error={isWrong('remind') ? words.remindWrong : undefined}
            value={form.remind}
            onChange={(event) => change({ remind: event.currentTarget.value })}
          />
        </>
      )}
    </DraftDialog>
  )
}

function ThemesField({
  value,
  onChange,
}: {
  value: AgreementForm['themeIds']
  onChange: (ids: AgreementForm['themeIds']) => void
}) {
  const words = useWords(agreementWords)
  const { data: themes = [] } = useQuery(themesQuery)
  return (
    <Checkbox.Group
      label={words.themes}
      value={value}
      onChange={(ids) => onChange(themes.filter(({ id }) => ids.includes(id)).map(({ id }) => id))}
    >
      {themes.map(({ id, name }) => (
        <Checkbox key={id} value={id} label={name} />
      ))}
    </Checkbox.Group>
  )
}
