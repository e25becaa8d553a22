import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { TransversalAccount, TransversalAction } from '../../plan/core/transversal-model.ts'
import { brusselsDate, yearOf } from '../../platform/core/calendar-date.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { yearFrom } from '../search.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
import { transversalQuery } from './motion-queries.ts'
import { planningWords } from './planning-words.ts'

/** Writes what a transversal action came to in a year; a year that is there already is changed. */
export function AccountDialog({
  action,
  account,
  opened,
  onClose,
}: {
  action: TransversalAction
  /** The account that is changed; `null` for another year. */
  account: TransversalAccount | null
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(planningWords)
  const queryClient = useQueryClient()
  const { form, change, tried, setTried } = useFreshForm(opened, () => ({
    year: String(account?.year ?? yearOf(brusselsDate(new Date()))),
    text: account?.text ?? '',
  }))
  const text = form.text.trim()
  const chosen = yearFrom(form.year)
  const submit = () => {
    setTried(true)
    if (chosen === undefined || text === '') return null
    return api.plan
      .writeTransversalAccount({
        id: action.id,
        year: chosen,
        text,
        seenVersion: account?.version ?? 0,
      })
      .then(() => queryClient.invalidateQueries({ queryKey: transversalQuery.queryKey }))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={account ? `${action.name}, ${account.year}` : words.writeAccountOf(action.name)}
      submit={submit}
    >
      {account === null && (
        <TextInput
          label={words.year}
          inputMode="numeric"
          maxLength={4}
          value={form.year}
          error={tried && chosen === undefined ? words.missingYear : undefined}
          onChange={(event) => change({ year: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={words.accountText}
        data-autofocus
        rows={8}
        maxLength={10_000}
        value={form.text}
        error={tried && text === '' ? words.missingText : undefined}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
