import { useWords } from '../language.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
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
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={words.withdrawTitle}
      lead={words.withdrawLead}
      label={words.withdrawNow}
      act={withdraw}
    />
  )
}
