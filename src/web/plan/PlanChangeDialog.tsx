import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { brusselsDate, type CalendarDate } from '../../platform/core/calendar-date.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { DayAndReasonFields, type DayAndReasonForm, filledDayAndReason } from './DayAndReason.tsx'
import { forgetPlan } from './motion-queries.ts'

/** What the fields of a change are given. */
interface Filling<Asked> {
  form: Asked
  change: (part: Partial<Asked>) => void
  /** Whether somebody tried to save: what is missing is said from then on. */
  tried: boolean
}

/** Asks what changes in the plan, from which day and why, and changes it. A retry sends the same form. */
export function PlanChangeDialog<Asked extends object>({
  opened,
  onClose,
  title,
  label,
  tone,
  begin,
  send,
  children,
}: {
  opened: boolean
  onClose: () => void
  title: string
  label?: string
  tone?: 'moss' | 'brick'
  /** What is asked besides the day and the reason, while nothing is filled in. */
  begin: () => Asked
  /** Sends what is asked; `null` when something is missing in it. */
  send: (form: Asked, given: { on: CalendarDate; reason: string }) => Promise<unknown> | null
  children: (filling: Filling<Asked>) => ReactNode
}) {
  const queryClient = useQueryClient()
  const [form, setForm] = useState(begin)
  const [dayAndReason, setDayAndReason] = useState(emptyDayAndReason)
  const [tried, setTried] = useState(false)
  const close = () => {
    setForm(begin())
    setDayAndReason(emptyDayAndReason())
    setTried(false)
    onClose()
  }
  const submit = () => {
    setTried(true)
    const given = filledDayAndReason(dayAndReason)
    const sending = given === null ? null : send(form, given)
    return sending === null ? null : sending.then(() => forgetPlan(queryClient))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={close}
      title={title}
      submit={submit}
      {...(label && { label })}
      {...(tone && { tone })}
    >
      {children({ form, change: (part) => setForm((now) => ({ ...now, ...part })), tried })}
      <DayAndReasonFields
        form={dayAndReason}
        tried={tried}
        onChange={(part) => setDayAndReason((now) => ({ ...now, ...part }))}
      />
    </FormDialog>
  )
}

const emptyDayAndReason = (): DayAndReasonForm => ({ on: brusselsDate(new Date()), reason: '' })
