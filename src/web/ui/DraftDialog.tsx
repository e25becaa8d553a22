import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { FormDialog } from './FormDialog.tsx'

/** What the fields of a form are given. */
interface Filling<Form, Field> {
  form: Form
  change: (part: Partial<Form>) => void
  /** Whether the field was wrong when somebody last tried to save. */
  isWrong: (field: Field) => boolean
}

/** The form of one record over the page: kept as it is typed, and read when it is saved. */
export function DraftDialog<Form extends object, Draft, Field extends string>({
  title,
  start,
  read,
  send,
  onClose,
  withdraw,
  children,
}: {
  title: string
  start: Form
  /** The draft to send, or the fields that say something else than they may. */
  read: (form: Form) => { draft: Draft } | { wrong: readonly Field[] }
  send: (draft: Draft) => Promise<unknown>
  onClose: () => void
  /** The way to withdraw the record instead, and what that is called. */
  withdraw?: { label: string; onWithdraw: (() => void) | undefined }
  children: (filling: Filling<Form, Field>) => ReactNode
}) {
  const [form, setForm] = useState(start)
  const [wrong, setWrong] = useState<readonly Field[]>([])
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const submit = () => {
    const filled = read(form)
    setWrong('wrong' in filled ? filled.wrong : [])
    return 'wrong' in filled ? null : send(filled.draft)
  }
  return (
    <FormDialog opened onClose={onClose} title={title} submit={submit}>
      {children({ form, change, isWrong: (field) => wrong.includes(field) })}
      {withdraw?.onWithdraw && (
        <div>
          <Button variant="subtle" color="brick" onClick={withdraw.onWithdraw}>
            {withdraw.label}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
