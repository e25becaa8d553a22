import { useQueryClient } from '@tanstack/react-query'
import type { CommunicationAction } from '../../organisation/core/communication-model.ts'
import { nextNumber } from '../../organisation/core/communication-rules.ts'
import { type CommunicationActionId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { type Opened, RecordDialogs } from '../ui/RecordDialogs.tsx'
import { CommunicationFormDialog } from './CommunicationFormDialog.tsx'
import { formOfCommunication, startCommunication } from './communication-form.ts'
import { communicationWords } from './communication-words.ts'

/** Adding, changing and withdrawing, over the page. */
export function CommunicationDialogs({
  open,
  setOpen,
  year,
  actions,
}: {
  open: Opened<CommunicationAction>
  setOpen: (open: Opened<CommunicationAction>) => void
  year: number
  /** Those of the year, for the number that is proposed. */
  actions: readonly CommunicationAction[]
}) {
  const words = useWords(communicationWords)
  const queryClient = useQueryClient()
  return (
    <RecordDialogs
      open={open}
      setOpen={setOpen}
      form={(action, ways) =>
        action === undefined ? (
          <CommunicationFormDialog
            title={words.addTitle}
            start={startCommunication(newId<CommunicationActionId>(), year, nextNumber(actions))}
            send={(draft) => api.communication.add(draft)}
            {...ways}
          />
        ) : (
          <CommunicationFormDialog
            title={words.changeTitle(action.number)}
            start={formOfCommunication(action)}
            send={(draft) => api.communication.change({ ...draft, seenVersion: action.version })}
            {...ways}
          />
        )
      }
      withdraw={{
        title: (action) => words.withdrawTitle(action.number),
        lead: words.withdrawLead,
        label: words.withdrawLabel,
        act: (said) =>
          api.communication
            .withdraw(said)
            .then(() => queryClient.invalidateQueries({ queryKey: ['communication'] })),
      }}
    />
  )
}
