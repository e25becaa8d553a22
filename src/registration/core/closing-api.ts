import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { MonthClosingId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import { Month } from './month.ts'

const tags: [string] = ['Registration']

/** That a month was closed, by whom and when; and that it was reopened, and why. */
export const MonthClosing = z.object({
  id: MonthClosingId,
  month: Month,
  closedAt: z.iso.datetime(),
  closedBy: z.string(),
  reopened: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
})
export type MonthClosing = z.infer<typeof MonthClosing>

export const closingApi = {
  closedMonths: endpoint('registration.read', {
    method: 'GET',
    path: '/month-closings',
    summary: 'The months that are or were closed, the latest closing first',
    tags,
  }).output(z.array(MonthClosing)),
  closeMonth: endpoint('registration.review', {
    method: 'POST',
    path: '/month-closings',
    summary: 'Close a month that is over: nothing is registered, corrected or withdrawn in it any more',
    tags,
  })
    .input(z.object({ id: MonthClosingId, month: Month }))
    .output(z.object({ id: MonthClosingId, month: Month })),
  reopenMonth: endpoint('registration.review', {
    method: 'POST',
    path: '/month-closings/{id}/reopen',
    summary: 'Reopen a month, with a reason',
    tags,
  })
    .input(z.object({ id: MonthClosingId, reason: Reason }))
    .output(z.object({ id: MonthClosingId, month: Month })),
}
