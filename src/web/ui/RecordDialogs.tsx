import type { ReactNode } from 'react'
import { ReasonDialog } from './ReasonDialog.tsx'

/** Which dialog of a list is open: for something new, to change one, or to withdraw one. */
export type Opened<Kept> =
  | { kind: 'add' }
  | { kind: 'change'; record: Kept }
  | { kind: 'withdraw'; record: Kept }
  | null

/** How the form of a record is closed: as it was, or to withdraw the record. */
export interface FormWays {
  onClose: () => void
  onWithdraw?: () => void
}

/** What withdrawing is called, what it does in a sentence, and how it is done. */
export interface Withdrawing<Kept extends { id: string }> {
  title: (record: Kept) => string
  lead: string
  /** The word on the button. */
  label: string
  act: (said: { id: Kept['id']; seenVersion: number; reason: string }) => Promise<unknown>
}

/** Adding, changing and withdrawing the records of a list, over the page. */
export function RecordDialogs<Kept extends { id: string; version: number }>({
  open,
  setOpen,
  form,
  withdraw,
}: {
  open: Opened<Kept>
  setOpen: (open: Opened<Kept>) => void
  /** The form of a record; of a new one when there is none. */
  form: (record: Kept | undefined, ways: FormWays) => ReactNode
  withdraw: Withdrawing<Kept>
}) {
  const onClose = () => setOpen(null)
  if (open === null) return null
  if (open.kind === 'add') return form(undefined, { onClose })
  const { record } = open
  if (open.kind === 'change') {
    return form(record, { onClose, onWithdraw: () => setOpen({ kind: 'withdraw', record }) })
  }
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={withdraw.title(record)}
      lead={withdraw.lead}
      label={withdraw.label}
      act={(reason) => withdraw.act({ id: record.id, seenVersion: record.version, reason })}
    />
  )
}
