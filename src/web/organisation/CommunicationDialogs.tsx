import { useQueryClient } from '@tanstack/react-query'
import type { CommunicationAction } from '../../organisation/core/communication-model.ts'
import { nextNumber } from '../../organisation/core/communication-rules.ts'
import { type CommunicationActionId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { CommunicationFormDialog } from './CommunicationFormDialog.tsx'
import { formOfCommunication, startCommunication } from './communication-form.ts'
import { communicationWords } from './communication-words.ts'

export type OpenDialog =
  | { kind: 'add' }
  | { kind: 'change'; action: CommunicationAction }
  | { kind: 'withdraw'; action: CommunicationAction }

/** Adding, changing and withdrawing, over the page. */
export function CommunicationDialogs({
  open,
  setOpen,
  year,
  actions,
}: {
  open: OpenDialog | null
  setOpen: (open: OpenDialog | null) => void
  year: number
  /** Those of the year, for the number that is proposed. */
  actions: readonly CommunicationAction[]
}) {
  const words = useWords(communicationWords)
  const queryClient = useQueryClient()
  const close = () => setOpen(null)
  if (open === null) return null
  if (open.kind === 'add') {
    return (
      <CommunicationFormDialog
        title={words.addTitle}
        start={startCommunication(newId<CommunicationActionId>(), year, nextNumber(actions))}
        send={(draft) => api.communication.add(draft)}
        onClose={close}
      />
    )
  }
  const { action } = open
  if (open.kind === 'change') {
    return (
      <CommunicationFormDialog
        title={words.changeTitle(action.number)}
        start={formOfCommunication(action)}
        send={(draft) => api.communication.change({ ...draft, seenVersion: action.version })}
        onClose={close}
        onWithdraw={() => setOpen({ kind: 'withdraw', action })}
      />
    )
  }
  return (
    <ReasonDialog
      opened
      onClose={close}
      title={words.withdrawTitle(action.number)}
      lead={words.withdrawLead}
      label={words.withdrawLabel}
      act={(reason) =>
        api.communication
          .withdraw({ id: action.id, seenVersion: action.version, reason })
          .then(() => queryClient.invalidateQueries({ queryKey: ['communication'] }))
      }
    />
  )
}
