import type { ReactNode } from 'react'
import { WithdrawDialog } from './WithdrawDialog.tsx'

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
  /** What withdrawing is called, and how it is done. */
  withdraw: {
    title: (record: Kept) => string
    lead?: string
    act: (said: { id: Kept['id']; seenVersion: number; reason: string }) => Promise<unknown>
  }
}) {
  const onClose = () => setOpen(null)
  if (open === null) return null
  if (open.kind === 'add') return form(undefined, { onClose })
  const { record } = open
  if (open.kind === 'change') {
    return form(record, { onClose, onWithdraw: () => setOpen({ kind: 'withdraw', record }) })
  }
  return (
    <WithdrawDialog
      title={withdraw.title(record)}
      lead={withdraw.lead}
      record={record}
      act={(said) => withdraw.act({ id: record.id, ...said })}
      onClose={onClose}
    />
  )
}
