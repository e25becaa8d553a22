import { z } from 'zod'
import { PlanningItemId, ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** How far a planned thing is. */
export const planningStatusNames = {
  planned: { nl: 'gepland', en: 'planned' },
  started: { nl: 'begonnen', en: 'started' },
  done: { nl: 'klaar', en: 'done' },
  dropped: { nl: 'vervallen', en: 'dropped' },
  carried: { nl: 'mee naar het volgende jaar', en: 'carried to the next year' },
} as const satisfies Record<string, Bilingual>
export const PlanningStatus = codesOf(planningStatusNames)
export type PlanningStatus = z.infer<typeof PlanningStatus>

/** The statuses that somebody chooses; *carried* comes of carrying. */
export const ChosenStatus = PlanningStatus.exclude(['carried'])
export type ChosenStatus = z.infer<typeof ChosenStatus>

/** What a project plans to do in a year. */
export const PlanningItem = z.object({
  id: PlanningItemId,
  projectId: ProjectId,
  year: Year,
  text: z.string(),
  status: PlanningStatus,
  /** The item of the year before that it goes on with. */
  carriedFrom: PlanningItemId.nullable(),
  version: z.number().int(),
})
export type PlanningItem = z.infer<typeof PlanningItem>

const text = z.string().trim().min(1).max(500)
const seenVersion = z.number().int().positive()

export const PlanningDraft = z.object({
  id: PlanningItemId,
  projectId: ProjectId,
  year: Year,
  text,
  status: ChosenStatus,
})
export type PlanningDraft = z.infer<typeof PlanningDraft>

export const PlanningChange = z.object({ id: PlanningItemId, seenVersion, text, status: ChosenStatus })
export type PlanningChange = z.infer<typeof PlanningChange>

/** `nextId` is the id that the item of the next year gets. */
export const PlanningCarry = z.object({ id: PlanningItemId, seenVersion, nextId: PlanningItemId })
export type PlanningCarry = z.infer<typeof PlanningCarry>

export const PlanningWithdrawal = z.object({ id: PlanningItemId, seenVersion, reason: Reason })
export type PlanningWithdrawal = z.infer<typeof PlanningWithdrawal>
