import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../language.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { staffKey } from './staff-queries.ts'
import { staffWords } from './staff-words.ts'

/** Asks why a record is taken out, and takes it out. */
export function WithdrawDialog({
  title,
  lead,
  record,
  act,
  onClose,
}: {
  title: string
  lead?: string | undefined
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
