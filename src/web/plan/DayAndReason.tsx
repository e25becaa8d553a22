import { Textarea } from '@mantine/core'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { Reason } from '../../platform/core/reason.ts'
import { useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import { motionWords } from './motion-words.ts'

/** From which day something changes, and why. */
export interface DayAndReasonForm {
  on: CalendarDate | null
  reason: string
}

/** The form with its day and reason once both are well filled in; else `null`. */
export function filledDayAndReason({ on, reason }: DayAndReasonForm) {
  const given = Reason.safeParse(reason)
  return on === null || !given.success ? null : { on, reason: given.data }
}

export function DayAndReasonFields({
  form,
  tried,
  onChange,
}: {
  form: DayAndReasonForm
  /** Whether somebody tried to save: what is missing is said from then on. */
  tried: boolean
  onChange: (part: Partial<DayAndReasonForm>) => void
}) {
  const words = useWords(motionWords)
  return (
    <>
      <DayField
        label={words.on}
        value={form.on}
        error={tried && form.on === null ? words.missingDay : undefined}
        onChange={(on) => onChange({ on })}
      />
      <Textarea
        label={words.why}
        rows={2}
        maxLength={500}
        value={form.reason}
        error={tried && !Reason.safeParse(form.reason).success ? words.missingReason : undefined}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </>
  )
}
