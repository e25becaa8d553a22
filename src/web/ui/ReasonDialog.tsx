import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { defineWords } from '../../platform/core/language.ts'
import { Reason } from '../../platform/core/reason.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from './FormDialog.tsx'

const words = defineWords({
  nl: { why: 'Waarom?', short: 'Schrijf de reden in minstens 3 letters.' },
  en: { why: 'Why?', short: 'Write the reason in at least 3 letters.' },
})

/** Asks why, and then does it: withdraw, reopen, say that it is right. */
export function ReasonDialog({
  opened,
  onClose,
  title,
  lead,
  label,
  tone = 'brick',
  act,
}: {
  opened: boolean
  onClose: () => void
  title: string
  /** What it does, in a sentence. */
  lead: string
  /** The word on the button. */
  label: string
  tone?: 'moss' | 'brick'
  act: (reason: string) => Promise<unknown>
}) {
  const { why, short } = useWords(words)
  const [reason, setReason] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const close = () => {
    setReason('')
    setTooShort(false)
    onClose()
  }
  const submit = () => {
    const given = Reason.safeParse(reason)
    setTooShort(!given.success)
    return given.success ? act(given.data) : null
  }
  return (
    <FormDialog opened={opened} onClose={close} title={title} submit={submit} label={label} tone={tone}>
      <p>{lead}</p>
      <Textarea
        label={why}
        data-autofocus
        rows={2}
        maxLength={500}
        value={reason}
        error={tooShort ? short : undefined}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setTooShort(false)
        }}
      />
    </FormDialog>
  )
}
