import { z } from 'zod'
import { addDays, CalendarDate } from '../../platform/core/calendar-date.ts'
import { AgreementId, PartnerId, ThemeId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** *Formeel samenwerkingsverband*, as it is filled in. Without a day, that day is not known. */
export const AgreementDraft = z.object({
  id: AgreementId,
  partnerId: PartnerId,
  goal: z.string().trim().min(2).max(500),
  themeIds: z.array(ThemeId).max(20).default([]),
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  /** How many days before its end somebody wants to be reminded. */
  remindDays: z.number().int().min(0).max(730).default(90),
})
export type AgreementDraft = z.infer<typeof AgreementDraft>

export const AgreementRecord = AgreementDraft.omit({ themeIds: true }).extend({
  version: z.number().int().positive(),
  partner: z.string(),
  themes: z.array(z.object({ id: ThemeId, name: z.string() })),
})
export type AgreementRecord = z.infer<typeof AgreementRecord>

/** Where an agreement stands on a day. */
export const agreementStateNames = {
  endingSoon: { nl: 'loopt binnenkort af', en: 'ends soon' },
  running: { nl: 'lopend', en: 'running' },
  planned: { nl: 'nog niet begonnen', en: 'not begun yet' },
  ended: { nl: 'afgelopen', en: 'ended' },
  unknown: { nl: 'looptijd niet gekend', en: 'term not known' },
} as const satisfies Record<string, Bilingual>
export const AgreementState = codesOf(agreementStateNames)
export type AgreementState = z.infer<typeof AgreementState>

/**
 * Where an agreement stands on `today`. It ends after its last day, and soon from `remindDays` before
 * it; one of which no day is known has no state that anybody could tell.
 */
export function agreementState(
  { start, end, remindDays }: Pick<AgreementRecord, 'start' | 'end' | 'remindDays'>,
  today: CalendarDate,
): AgreementState {
  if (start === null && end === null) return 'unknown'
  if (end !== null && end < today) return 'ended'
  if (start !== null && start > today) return 'planned'
  return end !== null && end <= addDays(today, remindDays) ? 'endingSoon' : 'running'
}
