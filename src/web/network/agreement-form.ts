import { AgreementDraft, type AgreementRecord, agreementState } from '../../network/core/agreement-model.ts'
import { type CalendarDate, formatDate } from '../../platform/core/calendar-date.ts'
import type { AgreementId, PartnerId, ThemeId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'

/** An agreement while it is being filled in: everything as it is typed. */
export interface AgreementForm {
  id: AgreementId
  partners: { id: PartnerId; name: string }[]
  goal: string
  themeIds: ThemeId[]
  start: CalendarDate | null
  end: CalendarDate | null
  remind: string
}

export type AgreementField = 'partner' | 'goal' | 'remind'

export function startAgreement(id: AgreementId): AgreementForm {
  return { id, partners: [], goal: '', themeIds: [], start: null, end: null, remind: '90' }
}

export function formOfAgreement(agreement: AgreementRecord): AgreementForm {
  const { id, partnerId, partner, goal, themes, start, end, remindDays } = agreement
  return {
    id,
    partners: [{ id: partnerId, name: partner }],
    goal,
    themeIds: themes.map((theme) => theme.id),
    start,
    end,
    remind: String(remindDays),
  }
}

const fieldOf: readonly [keyof AgreementDraft, AgreementField][] = [
  ['partnerId', 'partner'],
  ['goal', 'goal'],
  ['remindDays', 'remind'],
]

/** The draft to send, or the fields that say something else than they may. */
export function agreementDraft(form: AgreementForm): { draft: AgreementDraft } | { wrong: AgreementField[] } {
  const { partners, remind, ...rest } = form
  const draft = AgreementDraft.safeParse({
    ...rest,
    partnerId: partners.length === 1 ? partners[0]?.id : null,
    remindDays: remind.trim() === '' ? null : Number(remind),
  })
  if (draft.success) return { draft: draft.data }
  const paths = new Set(draft.error.issues.map((issue) => issue.path[0]))
  return { wrong: fieldOf.filter(([path]) => paths.has(path)).map(([, field]) => field) }
}

/** Those that end soon, the first to end on top. */
export function endingSoon(agreements: readonly AgreementRecord[], today: CalendarDate): AgreementRecord[] {
  return agreements
    .filter((one) => agreementState(one, today) === 'endingSoon')
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1))
}

/** *1 januari 2021 tot en met 31 december 2022*, or as much of it as is known. */
export function agreementTerm(
  { start, end }: Pick<AgreementRecord, 'start' | 'end'>,
  language: Language,
  words: {
    fromTo: (start: string, end: string) => string
    from: (start: string) => string
    until: (end: string) => string
    unknown: string
  },
): string {
  if (start && end) return words.fromTo(formatDate(start, language), formatDate(end, language))
  if (start) return words.from(formatDate(start, language))
  return end ? words.until(formatDate(end, language)) : words.unknown
}
