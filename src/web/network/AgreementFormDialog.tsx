import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgreementDraft } from '../../network/core/agreement-model.ts'
import { useWords } from '../language.tsx'
import { themesQuery } from '../plan/queries.ts'
import { DayField } from '../ui/DayField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { type AgreementField, type AgreementForm, agreementDraft } from './agreement-form.ts'
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
  const [form, setForm] = useState(start)
  const [wrong, setWrong] = useState<AgreementField[]>([])
  const change = (part: Partial<AgreementForm>) => setForm((now) => ({ ...now, ...part }))
  const submit = () => {
    const filled = agreementDraft(form)
    setWrong('wrong' in filled ? filled.wrong : [])
    if ('wrong' in filled) return null
    return send(filled.draft).then(() => queryClient.invalidateQueries({ queryKey: ['agreements'] }))
  }
  return (
    <FormDialog opened onClose={onClose} title={title} submit={submit}>
      <PartnerPicker
        label={words.partner}
        projectId={null}
        value={form.partners}
        error={wrong.includes('partner') ? words.partnerMissing : undefined}
        onChange={(partners) => change({ partners: partners.slice(-1) })}
      />
      <Textarea
        label={words.goal}
        rows={3}
        maxLength={500}
        error={wrong.includes('goal') ? words.goalTooShort : undefined}
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
        error={wrong.includes('remind') ? words.remindWrong : undefined}
        value={form.remind}
        onChange={(event) => change({ remind: event.currentTarget.value })}
      />
      {onWithdraw && (
        <div>
          <Button variant="subtle" color="brick" onClick={onWithdraw}>
            {words.withdraw}
          </Button>
        </div>
      )}
    </FormDialog>
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
