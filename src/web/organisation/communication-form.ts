import {
  type CommunicationAction,
  CommunicationDraft,
  type CommunicationKind,
} from '../../organisation/core/communication-model.ts'
import { judgeCommunication } from '../../organisation/core/communication-rules.ts'
import { type CalendarDate, formatDate, formatMonth } from '../../platform/core/calendar-date.ts'
import type { CommunicationActionId, ProjectId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Problem } from '../../platform/core/problem.ts'

export type When = 'unknown' | 'day' | 'month' | 'continuous'

/** A communication action while it is being filled in: everything as it is typed. */
export interface CommunicationForm {
  id: CommunicationActionId
  year: number
  number: string
  title: string
  kind: CommunicationKind | null
  outlet: string
  media: string[]
  audiences: string[]
  when: When
  date: CalendarDate | null
  month: number
  link: string
  projectIds: ProjectId[]
}

export function startCommunication(
  id: CommunicationActionId,
  year: number,
  number: number,
): CommunicationForm {
  return {
    id,
    year,
    number: String(number),
    title: '',
    kind: null,
    outlet: '',
    media: [],
    audiences: [],
    when: 'day',
    date: null,
    month: 1,
    link: '',
    projectIds: [],
  }
}

export function formOfCommunication(action: CommunicationAction): CommunicationForm {
  const { version: _, continuous, date, month, ...rest } = action
  const when = continuous ? 'continuous' : date !== null ? 'day' : month !== null ? 'month' : 'unknown'
  return {
    ...rest,
    number: String(action.number),
    link: action.link ?? '',
    when,
    date,
    month: month ?? 1,
  }
}

export type CommunicationFault = 'number' | 'day' | Problem

/** The draft to send, or what is wrong with the form: a field, or what the rules refuse. */
export function communicationDraft(
  form: CommunicationForm,
): { draft: CommunicationDraft } | { fault: CommunicationFault } {
  const number = CommunicationDraft.shape.number.safeParse(Number(form.number))
  if (!number.success) return { fault: 'number' }
  if (form.when === 'day' && form.date === null) return { fault: 'day' }
  const draft = CommunicationDraft.parse({
    ...form,
    number: number.data,
    date: form.when === 'day' ? form.date : null,
    month: form.when === 'month' ? form.month : null,
    continuous: form.when === 'continuous',
    link: form.link.trim() || null,
  })
  const [refusal] = judgeCommunication(draft)
  return refusal ? { fault: refusal } : { draft }
}

/** *16 maart 2021*, *maart 2021*, *doorlopend*, or that it is not known. */
export function whenInWords(
  { date, month, continuous, year }: Pick<CommunicationAction, 'date' | 'month' | 'continuous' | 'year'>,
  language: Language,
  words: { continuous: string; timeUnknown: string },
): string {
  if (continuous) return words.continuous
  if (date !== null) return formatDate(date, language)
  return month === null ? words.timeUnknown : `${formatMonth(month, language)} ${year}`
}
