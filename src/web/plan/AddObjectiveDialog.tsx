import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanTree } from '../../plan/core/motion-model.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { newId, type ObjectiveId, type ThemeId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { DayAndReasonFields, type DayAndReasonForm, filledDayAndReason } from './DayAndReason.tsx'
import { forgetPlan } from './motion-queries.ts'
import { motionWords } from './motion-words.ts'
import { ThemeSelect } from './ThemeSelect.tsx'

interface Form extends DayAndReasonForm {
  id: ObjectiveId
  themeId: ThemeId | null
  name: string
  description: string
}

const emptyForm = (): Form => ({
  id: newId<ObjectiveId>(),
  themeId: null,
  name: '',
  description: '',
  on: brusselsDate(new Date()),
  reason: '',
})

/** Adds an operational objective during the plan. */
export function AddObjectiveDialog({
  plan,
  opened,
  onClose,
}: {
  plan: PlanTree
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  const queryClient = useQueryClient()
  const [form, setForm] = useState(emptyForm)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<Form>) => setForm({ ...form, ...part })
  const close = () => {
    setForm(emptyForm())
    setTried(false)
    onClose()
  }
  const submit = () => {
    setTried(true)
    const given = filledDayAndReason(form)
    const { id, themeId, description } = form
    const name = form.name.trim()
    if (given === null || themeId === null || name === '') return null
    return api.plan
      .addObjective({ id, themeId, name, description, ...given })
      .then(() => forgetPlan(queryClient))
  }
  return (
    <FormDialog opened={opened} onClose={close} title={words.add} submit={submit}>
      <ThemeSelect
        label={words.theme}
        themes={plan.strategicObjectives.flatMap(({ themes }) => themes)}
        value={form.themeId}
        error={tried && form.themeId === null ? words.missingTheme : undefined}
        onChange={(themeId) => change({ themeId })}
      />
      <TextInput
        label={words.name}
        maxLength={200}
        value={form.name}
        error={tried && form.name.trim() === '' ? words.missingName : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        label={words.description}
        rows={2}
        maxLength={2000}
        value={form.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <DayAndReasonFields form={form} tried={tried} onChange={change} />
    </FormDialog>
  )
}
