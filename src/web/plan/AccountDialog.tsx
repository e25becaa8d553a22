import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { TransversalAccount, TransversalAction } from '../../plan/core/transversal-model.ts'
import { brusselsDate, yearOf } from '../../platform/core/calendar-date.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { yearFrom } from '../search.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
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
  const [year, setYear] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form begins anew each time the dialog opens
  useEffect(() => {
    if (!opened) return
    setYear(String(account?.year ?? yearOf(brusselsDate(new Date()))))
    setText(account?.text ?? '')
    setTried(false)
  }, [opened])
  const chosen = yearFrom(year)
  const submit = () => {
    setTried(true)
    if (chosen === undefined || text.trim() === '') return null
    return api.plan
      .writeTransversalAccount({
        id: action.id,
        year: chosen,
        text: text.trim(),
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
          value={year}
          error={tried && chosen === undefined ? words.missingYear : undefined}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={words.accountText}
        data-autofocus
        rows={8}
        maxLength={10_000}
        value={text}
        error={tried && text.trim() === '' ? words.missingText : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
