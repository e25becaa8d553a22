import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanObjective } from '../../plan/core/motion-model.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { DayAndReasonFields, type DayAndReasonForm, filledDayAndReason } from './DayAndReason.tsx'
import { forgetPlan } from './motion-queries.ts'
import { motionWords } from './motion-words.ts'

const emptyForm = (): DayAndReasonForm => ({ on: brusselsDate(new Date()), reason: '' })

/** Ends an operational objective from a day on. */
export function EndObjectiveDialog({
  objective,
  opened,
  onClose,
}: {
  objective: PlanObjective
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  const queryClient = useQueryClient()
  const [form, setForm] = useState(emptyForm)
  const [tried, setTried] = useState(false)
  const close = () => {
    setForm(emptyForm())
    setTried(false)
    onClose()
  }
  const submit = () => {
    setTried(true)
    const given = filledDayAndReason(form)
    if (given === null) return null
    return api.plan.endObjective({ id: objective.id, ...given }).then(() => forgetPlan(queryClient))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={close}
      title={words.endOf(objective.name)}
      submit={submit}
      label={words.end}
      tone="brick"
    >
      <p>{words.endLead}</p>
      <DayAndReasonFields form={form} tried={tried} onChange={(part) => setForm({ ...form, ...part })} />
    </FormDialog>
  )
}
