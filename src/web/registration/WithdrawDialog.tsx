import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../language.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'

/** Asks why a registration is withdrawn, and withdraws it. */
export function WithdrawDialog({
  opened,
  onClose,
  withdraw,
}: {
  opened: boolean
  onClose: () => void
  withdraw: (reason: string) => Promise<void>
}) {
  const words = useWords(viewWords)
  return (
    <Dialog opened={opened} onClose={onClose} title={words.withdrawTitle}>
      <WithdrawForm onClose={onClose} withdraw={withdraw} />
    </Dialog>
  )
}

function WithdrawForm({
  onClose,
  withdraw,
}: {
  onClose: () => void
  withdraw: (reason: string) => Promise<void>
}) {
  const words = useWords(viewWords)
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length < 3) return setShort(true)
    if (busy) return
    setBusy(true)
    try {
      await withdraw(reason.trim())
      onClose()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} noValidate className={styles.dialog}>
      <p>{words.withdrawLead}</p>
      <Textarea
        label={words.withdrawReason}
        data-autofocus
        rows={2}
        maxLength={500}
        value={reason}
        error={short ? words.withdrawReasonShort : undefined}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setShort(false)
        }}
      />
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={styles.buttons}>
        <Button type="submit" color="brick" loading={busy}>
          {words.withdrawNow}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
