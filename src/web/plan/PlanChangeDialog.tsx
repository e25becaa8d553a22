import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { brusselsDate, type CalendarDate } from '../../platform/core/calendar-date.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
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
  const { form, change, tried, setTried } = useFreshForm(opened, () => ({
    asked: begin(),
    given: emptyDayAndReason(),
  }))
  const submit = () => {
    setTried(true)
    const given = filledDayAndReason(form.given)
    const sending = given === null ? null : send(form.asked, given)
    return sending === null ? null : sending.then(() => forgetPlan(queryClient))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={title}
      submit={submit}
      {...(label && { label })}
      {...(tone && { tone })}
    >
      {children({ form: form.asked, change: (part) => change({ asked: { ...form.asked, ...part } }), tried })}
      <DayAndReasonFields
        form={form.given}
        tried={tried}
        onChange={(part) => change({ given: { ...form.given, ...part } })}
      />
    </FormDialog>
  )
}

const emptyDayAndReason = (): DayAndReasonForm => ({ on: brusselsDate(new Date()), reason: '' })
