import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays, type CalendarDate, parseCalendarDate } from '../../platform/core/calendar-date.ts'
import { useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import styles from './fields.module.css'
import { registrationWords } from './words.ts'

type Day = 'today' | 'yesterday' | 'other'

/** The day of a registration: today, yesterday, or another that is picked. */
export function DateField({
  date,
  today,
  onChange,
  error,
}: {
  date: CalendarDate | null
  today: CalendarDate
  onChange: (date: CalendarDate | null) => void
  error?: string | undefined
}) {
  const words = useWords(registrationWords)
  const [picking, setPicking] = useState(false)
  const yesterday = addDays(today, -1)
  const near: Day = date === today ? 'today' : date === yesterday ? 'yesterday' : 'other'
  const day = picking ? 'other' : near
  const choose = (chosen: Day) => {
    setPicking(chosen === 'other')
    if (chosen === 'today') onChange(today)
    if (chosen === 'yesterday') onChange(yesterday)
  }
  return (
    <Choice
      legend={words.date}
      look="chips"
      error={error}
      value={day}
      onChange={choose}
      options={[
        { value: 'today', label: words.today },
        { value: 'yesterday', label: words.yesterday },
        { value: 'other', label: words.otherDay },
      ]}
    >
      {day === 'other' && (
        <TextInput
          className={styles.day}
          label={words.whichDay}
          type="date"
          value={date ?? ''}
          onChange={(event) => onChange(parseCalendarDate(event.currentTarget.value))}
        />
      )}
    </Choice>
  )
}
