import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../language.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { staffKey } from './staff-queries.ts'
import { staffWords } from './staff-words.ts'

/** Which dialog of a list is open: for something new, to change one, or to withdraw one. */
export type Opened<Kept> =
  | { kind: 'add' }
  | { kind: 'change'; record: Kept }
  | { kind: 'withdraw'; record: Kept }
  | null

/** Asks why a record is taken out, and takes it out. */
export function WithdrawDialog({
  title,
  lead,
  record,
  act,
  onClose,
}: {
  title: string
  lead?: string
  record: { version: number }
  act: (said: { seenVersion: number; reason: string }) => Promise<unknown>
  onClose: () => void
}) {
  const words = useWords(staffWords)
  const queryClient = useQueryClient()
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={title}
      lead={lead ?? words.withdrawLead}
      label={words.withdrawLabel}
      act={(reason) =>
        act({ seenVersion: record.version, reason }).then(() =>
          queryClient.invalidateQueries({ queryKey: [staffKey] }),
        )
      }
    />
  )
}
