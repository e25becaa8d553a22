import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { brusselsDate, type CalendarDate, formatDate } from '../../platform/core/calendar-date.ts'
import { type MeasureValueId, newId } from '../../platform/core/ids.ts'
import type { Measure, MeasureValue } from '../../registration/core/measure-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
import { amountFrom, amountInWords } from './amount.ts'
import { forgetMeasures } from './queries.ts'
import { measureWords } from './words.ts'

interface Form {
  id: MeasureValueId
  on: CalendarDate | null
  amount: string
  note: string
}

/** Notes a value, or corrects one: the number first, because that is what one comes for. */
export function NoteValueDialog({
  measure,
  value,
  opened,
  onClose,
}: {
  measure: Measure
  /** The value that is corrected. */
  value?: MeasureValue
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { decimals, unit } = measure
  const begin = (): Form => ({
    id: newId<MeasureValueId>(),
    on: value?.on ?? brusselsDate(new Date()),
    amount: value ? amountInWords(value.value, decimals, language) : '',
    note: value?.note ?? '',
  })
  const { form, change, tried, setTried } = useFreshForm(opened, begin)
  const amount = amountFrom(form.amount, decimals)
  const submit = () => {
    setTried(true)
    const { id, on, note } = form
    if (amount === null || on === null) return null
    const sending = value
      ? api.measures.correctValue({ id: value.id, seenVersion: value.version, on, value: amount, note })
      : api.measures.note({ id, measureId: measure.id, on, value: amount, note })
    return sending.then(() => forgetMeasures(queryClient))
  }
  const title = value ? words.correctOf(formatDate(value.on, language)) : words.noteOf(measure.name)
  return (
    <FormDialog opened={opened} onClose={onClose} title={title} submit={submit}>
      <TextInput
        label={words.value(unit)}
        data-autofocus
        inputMode={decimals === 0 ? 'numeric' : 'decimal'}
        maxLength={20}
        value={form.amount}
        error={tried && amount === null ? words.noNumber(decimals) : undefined}
        onChange={(event) => change({ amount: event.currentTarget.value })}
      />
      <DayField
        label={words.day}
        value={form.on}
        error={tried && form.on === null ? words.missingDay : undefined}
        onChange={(on) => change({ on })}
      />
      <Textarea
        label={words.noteText}
        description={words.noteHint}
        rows={2}
        maxLength={500}
        value={form.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
