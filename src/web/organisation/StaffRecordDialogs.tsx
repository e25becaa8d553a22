import { useQueryClient } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useWords } from '../language.tsx'
import { RecordDialogs, type Withdrawing } from '../ui/RecordDialogs.tsx'
import { staffKey } from './staff-queries.ts'
import { staffWords } from './staff-words.ts'

type Dialogs<Kept extends { id: string; version: number }> = ComponentProps<typeof RecordDialogs<Kept>>

/** Adding, changing and withdrawing the records of a list of staff or means, over the page. */
export function StaffRecordDialogs<Kept extends { id: string; version: number }>({
  withdraw,
  ...dialogs
}: Omit<Dialogs<Kept>, 'withdraw'> & {
  withdraw: Pick<Withdrawing<Kept>, 'title' | 'act'> & Partial<Pick<Withdrawing<Kept>, 'lead'>>
}) {
  const words = useWords(staffWords)
  const queryClient = useQueryClient()
  return (
    <RecordDialogs
      {...dialogs}
      withdraw={{
        lead: words.withdrawLead,
        label: words.withdrawLabel,
        ...withdraw,
        act: (said) => withdraw.act(said).then(() => queryClient.invalidateQueries({ queryKey: [staffKey] })),
      }}
    />
  )
}
