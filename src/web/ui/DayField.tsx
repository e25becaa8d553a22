import { TextInput } from '@mantine/core'
import { type CalendarDate, parseCalendarDate } from '../../platform/core/calendar-date.ts'

/** A day that is picked; `null` while it is empty. */
export function DayField({
  label,
  description,
  value,
  error,
  onChange,
}: {
  label: string
  description?: string
  value: CalendarDate | null
  error?: string | undefined
  onChange: (day: CalendarDate | null) => void
}) {
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={value ?? ''}
      error={error}
      onChange={(event) => onChange(parseCalendarDate(event.currentTarget.value))}
    />
  )
}
