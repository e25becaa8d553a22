import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type MonthClosingId, newId } from '../../platform/core/ids.ts'
import { monthName } from '../../registration/core/month.ts'
import type { ReviewedMonth } from '../../review/core/model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { monthWords } from './month-words.ts'
import { reviewChanged } from './queries.ts'

interface Asked {
  /** The month it is about; `null` while the dialog is shut. */
  month: ReviewedMonth | null
  onDone: () => void
}

/** Asks whether a month may be closed, and says what is still open. */
export function CloseMonthDialog({ month, onDone }: Asked) {
  const words = useWords(monthWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  // The id is kept over every retry, so that a month is closed once.
  const [id, setId] = useState(() => newId<MonthClosingId>())
  const close = async (one: ReviewedMonth) => {
    await api.closing.closeMonth({ id, month: one.month })
    setId(newId())
    await reviewChanged(queryClient)
  }
  return (
    <FormDialog
      opened={month !== null}
      onClose={onDone}
      title={month ? words.closeMonth(monthName(month.month, language)) : ''}
      label={words.close}
      submit={() => (month ? close(month) : null)}
    >
      {month && month.open > 0 && (
        <Notice tone="brick">
          <p>{words.stillOpen(month.open)}</p>
          <PageLink
            href={paths.findings({
              jaar: Number(month.month.slice(0, 4)),
              maand: Number(month.month.slice(5)),
            })}
          >
            {words.lookFirst}
          </PageLink>
        </Notice>
      )}
      <p>{words.closeLead}</p>
    </FormDialog>
  )
}

/** Asks why a closed month is reopened. */
export function ReopenMonthDialog({ month, onDone }: Asked) {
  const words = useWords(monthWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  return (
    <ReasonDialog
      opened={month !== null}
      onClose={onDone}
      title={month ? words.reopenMonth(monthName(month.month, language)) : ''}
      lead={words.reopenLead}
      label={words.reopen}
      tone="moss"
      act={async (reason) => {
        if (month?.closing) await api.closing.reopenMonth({ id: month.closing.id, reason })
        await reviewChanged(queryClient)
      }}
    />
  )
}
