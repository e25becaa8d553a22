import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { CommunicationActionId, ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual, Language } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** What sort of thing went out. */
export const communicationKindNames = {
  ownChannel: { nl: 'eigen kanaal', en: 'own channel' },
  ownPrint: { nl: 'eigen drukwerk', en: 'own printed matter' },
  press: { nl: 'artikel of reportage in de pers', en: 'article or item in the press' },
  pressRelease: { nl: 'persbericht', en: 'press release' },
  magazine: { nl: 'bijdrage in een gemeenteblad', en: 'piece in a municipal magazine' },
  event: { nl: 'evenement', en: 'event' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Bilingual>
export const CommunicationKind = codesOf(communicationKindNames)
export type CommunicationKind = z.infer<typeof CommunicationKind>

/** The media that are offered; an organisation may write others. Kept as the Dutch word. */
export const usualMedia = [
  { nl: 'website', en: 'website' },
  { nl: 'sociale media', en: 'social media' },
  { nl: 'online', en: 'online' },
  { nl: 'print', en: 'print' },
  { nl: 'tv', en: 'television' },
  { nl: 'radio', en: 'radio' },
  { nl: 'video', en: 'video' },
  { nl: 'nieuwsbrief', en: 'newsletter' },
  { nl: 'persbericht', en: 'press release' },
  { nl: 'affiche', en: 'poster' },
] as const satisfies readonly Bilingual[]

/** For whom it is; an organisation may write others. Kept as the Dutch word. */
export const usualAudiences = [
  { nl: 'brede publiek', en: 'general public' },
  { nl: 'buurtbewoners', en: 'residents' },
  { nl: 'doelgroep', en: 'target group' },
  { nl: 'lokale besturen', en: 'local governments' },
  { nl: 'hogere overheden', en: 'higher governments' },
  { nl: 'partners', en: 'partners' },
  { nl: 'pers', en: 'press' },
  { nl: 'medewerkers en vrijwilligers', en: 'staff and volunteers' },
] as const satisfies readonly Bilingual[]

const Label = z.string().trim().min(1).max(60)

const shared = {
  year: Year,
  /** Its place in the numbered list of the year. */
  number: z.number().int().min(1).max(9_999),
  title: z.string().trim().max(200),
  kind: CommunicationKind.nullable(),
  /** Where it appeared: the name of a paper, a channel, a programme. */
  outlet: z.string().trim().max(200),
  media: z.array(Label).max(12),
  audiences: z.array(Label).max(12),
  date: CalendarDate.nullable(),
  /** 1 to 12, when the day is not known. */
  month: z.number().int().min(1).max(12).nullable(),
  continuous: z.boolean(),
  link: z.string().trim().max(1_000).nullable(),
  projectIds: z.array(ProjectId).max(100),
}

/** What a person fills in of a communication action (*communicatieactie*). */
export const CommunicationDraft = z.object({ id: CommunicationActionId, ...shared })
export type CommunicationDraft = z.infer<typeof CommunicationDraft>

/** What went out, where it appeared, for whom, and when: on a day, in a month, or all the time. */
export const CommunicationAction = CommunicationDraft.extend({ version: z.number().int() })
export type CommunicationAction = z.infer<typeof CommunicationAction>

/** A usual word in the language of the reader; a word of the organisation's own as it stands. */
export function nameOfWord(usual: readonly Bilingual[], word: string, language: Language): string {
  return usual.find(({ nl }) => nl === word)?.[language] ?? word
}
