import { z } from 'zod'
import { TransversalActionId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'

/** What was done in a year for a transversal action. */
export const TransversalAccount = z.object({ year: Year, text: z.string(), version: z.number().int() })
export type TransversalAccount = z.infer<typeof TransversalAccount>

/** *Transversale strategische actie*: it serves all themes, and accounts for itself each year. */
export const TransversalAction = z.object({
  id: TransversalActionId,
  name: z.string(),
  description: z.string(),
  version: z.number().int(),
  /** The latest year first. */
  accounts: z.array(TransversalAccount),
})
export type TransversalAction = z.infer<typeof TransversalAction>

const seenVersion = z.number().int().positive()

export const TransversalDraft = z.object({
  id: TransversalActionId,
  name: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2000),
})
export type TransversalDraft = z.infer<typeof TransversalDraft>

export const TransversalChange = TransversalDraft.extend({ seenVersion })
export type TransversalChange = z.infer<typeof TransversalChange>

export const TransversalWithdrawal = z.object({ id: TransversalActionId, seenVersion, reason: Reason })
export type TransversalWithdrawal = z.infer<typeof TransversalWithdrawal>

/** `seenVersion` is 0 for the first account of a year. */
export const AccountDraft = z.object({
  id: TransversalActionId,
  year: Year,
  text: z.string().trim().min(1).max(10_000),
  seenVersion: z.number().int().min(0),
})
export type AccountDraft = z.infer<typeof AccountDraft>
