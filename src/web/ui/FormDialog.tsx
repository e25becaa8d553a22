import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { defineWords } from '../../platform/core/language.ts'
import { useWords } from '../language.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './FormDialog.module.css'
import { ProblemNotice } from './ProblemNotice.tsx'
import { useSending } from './use-sending.ts'

const words = defineWords({
  nl: { save: 'Bewaar', cancel: 'Annuleer' },
  en: { save: 'Save', cancel: 'Cancel' },
})

/** What a form does when it is sent: `null` when a field says what is wrong, else the sending. */
export type Submit = () => Promise<unknown> | null

/** A small form over the page. What was filled in stays when the sending fails; a second tap sends nothing. */
export function FormDialog({
  opened,
  ...form
}: {
  opened: boolean
  onClose: () => void
  title: string
  submit: Submit
  /** The word on the button; *Bewaar* when nothing else is said. */
  label?: string
  tone?: 'moss' | 'brick'
  children: ReactNode
}) {
  return (
    <Dialog opened={opened} onClose={form.onClose} title={form.title}>
      <DialogForm {...form} />
    </Dialog>
  )
}

/** Apart, so that it begins anew each time the dialog opens. */
function DialogForm({
  onClose,
  submit,
  label,
  tone = 'moss',
  children,
}: {
  onClose: () => void
  submit: Submit
  label?: string
  tone?: 'moss' | 'brick'
  children: ReactNode
}) {
  const { save, cancel } = useWords(words)
  const { sending, problem, send } = useSending(onClose)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void send(submit)
  }
  return (
    <form onSubmit={onSubmit} noValidate className={styles.form}>
      {children}
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={styles.buttons}>
        <Button type="submit" color={tone} loading={sending}>
          {label ?? save}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
