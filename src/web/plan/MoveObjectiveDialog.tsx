import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanObjective, PlanTheme, PlanTree } from '../../plan/core/motion-model.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import type { ThemeId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { DayAndReasonFields, type DayAndReasonForm, filledDayAndReason } from './DayAndReason.tsx'
import { forgetPlan } from './motion-queries.ts'
import { motionWords } from './motion-words.ts'
import { ThemeSelect } from './ThemeSelect.tsx'

type Form = DayAndReasonForm & { themeId: ThemeId | null }

const emptyForm = (): Form => ({ themeId: null, on: brusselsDate(new Date()), reason: '' })

/** Moves an operational objective to another theme of the plan. */
export function MoveObjectiveDialog({
  objective,
  theme,
  plan,
  opened,
  onClose,
}: {
  objective: PlanObjective
  theme: PlanTheme
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
    if (given === null || form.themeId === null) return null
    return api.plan
      .moveObjective({ id: objective.id, themeId: form.themeId, ...given })
      .then(() => forgetPlan(queryClient))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={close}
      title={words.moveOf(objective.name)}
      submit={submit}
      label={words.move}
    >
      <ThemeSelect
        label={words.newTheme}
        themes={plan.strategicObjectives.flatMap(({ themes }) => themes).filter(({ id }) => id !== theme.id)}
        value={form.themeId}
        error={tried && form.themeId === null ? words.missingTheme : undefined}
        onChange={(themeId) => change({ themeId })}
      />
      <DayAndReasonFields form={form} tried={tried} onChange={change} />
    </FormDialog>
  )
}
