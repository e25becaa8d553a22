import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import {
  ActivityId,
  ActivityKindId,
  BodyId,
  ContactId,
  PartnerId,
  ProjectId,
} from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** The four legal kinds of activity (ministerial decision of 17 July 2014); own kinds map to one of them. */
export const legalKindNames = {
  individual: { nl: 'individueel contact', en: 'individual contact' },
  gathering: { nl: 'groepssamenkomst', en: 'group gathering' },
  workingGroup: { nl: 'werkgroep', en: 'working group' },
  training: { nl: 'vormings- en infomoment', en: 'training or information' },
} as const satisfies Record<string, Bilingual>
export const LegalKind = codesOf(legalKindNames)
export type LegalKind = z.infer<typeof LegalKind>

/** *Werkvorm*: where or how an activity took place. */
export const settingNames = {
  doorstep: { nl: 'stoepbezoek', en: 'door-step visit' },
  homeVisit: { nl: 'huisbezoek', en: 'home visit' },
  walkIn: { nl: 'vrije inloop', en: 'walk-in' },
  street: { nl: 'op straat', en: 'in the street' },
  venue: { nl: 'in een lokaal', en: 'at a venue' },
  outdoors: { nl: 'buiten', en: 'outdoors' },
  phone: { nl: 'telefoon', en: 'phone' },
  online: { nl: 'online', en: 'online' },
} as const satisfies Record<string, Bilingual>
export const Setting = codesOf(settingNames)
export type Setting = z.infer<typeof Setting>

/** The level of government or reach of a contact. */
export const levelNames = {
  local: { nl: 'lokaal', en: 'local' },
  supraLocal: { nl: 'bovenlokaal', en: 'supra-local' },
  flemish: { nl: 'Vlaams', en: 'Flemish' },
  federal: { nl: 'federaal', en: 'federal' },
  european: { nl: 'Europees', en: 'European' },
} as const satisfies Record<string, Bilingual>
export const Level = codesOf(levelNames)
export type Level = z.infer<typeof Level>

export const ActivityKind = z.object({
  id: ActivityKindId,
  legalKind: LegalKind,
  name: z.object({ nl: z.string(), en: z.string() }),
  /** The setting that this kind usually has, which the form proposes. */
  usualSetting: Setting,
})
export type ActivityKind = z.infer<typeof ActivityKind>

/** *Doorverwijzing*: how many participants were led to a partner; warm is accompanied. */
export const Referral = z.object({
  partnerId: PartnerId,
  count: z.number().int().min(1).max(1000),
  warm: z.boolean(),
})
export type Referral = z.infer<typeof Referral>

const Note = z.string().max(2000)
/** Codes of the questions that the person has answered with "yes, this is right". */
const Confirmed = z.array(z.string().max(60)).max(20)

/** What is registered of an activity: a head count, never persons. */
export const ActivityDraft = z.object({
  id: ActivityId,
  projectId: ProjectId,
  date: CalendarDate,
  kindId: ActivityKindId,
  setting: Setting,
  /** *Deelnames*: heads at this one activity; the same person counts again next week. */
  participations: z.number().int().min(1).max(10_000),
  partnerIds: z.array(PartnerId).max(50).default([]),
  referrals: z.array(Referral).max(50).default([]),
  note: Note.default(''),
  confirmed: Confirmed.default([]),
})
export type ActivityDraft = z.infer<typeof ActivityDraft>

/** What is registered of a contact with partners or policy makers: one meeting is one contact. */
export const ContactDraft = z.object({
  id: ContactId,
  projectId: ProjectId,
  date: CalendarDate,
  subject: z.string().trim().min(2).max(200),
  /** *Beleidscontact*: the contact aims at policy. */
  policy: z.boolean(),
  level: Level,
  targetGroupPresent: z.boolean(),
  setting: Setting,
  partnerIds: z.array(PartnerId).min(1).max(50),
  /** The consultation body (*overleg*) of which this was a meeting. */
  bodyId: BodyId.nullable().default(null),
  note: Note.default(''),
  confirmed: Confirmed.default([]),
})
export type ContactDraft = z.infer<typeof ContactDraft>

const kept = {
  version: z.number().int().positive(),
  registeredAt: z.iso.datetime(),
  registeredBy: z.string(),
  withdrawn: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
  /** Its month is closed: nobody changes it before the month is reopened. */
  monthClosed: z.boolean(),
  mayChange: z.boolean(),
}
const NamedPartner = z.object({ id: PartnerId, name: z.string() })

export const Activity = ActivityDraft.omit({ confirmed: true }).extend({
  ...kept,
  project: z.string(),
  kind: z.object({ nl: z.string(), en: z.string() }),
  legalKind: LegalKind,
  partners: z.array(NamedPartner),
})
export type Activity = z.infer<typeof Activity>

export const Contact = ContactDraft.omit({ confirmed: true }).extend({
  ...kept,
  project: z.string(),
  partners: z.array(NamedPartner),
  body: z.string().nullable(),
})
export type Contact = z.infer<typeof Contact>

/** An earlier version of a registration, as it was, with who replaced it and why. */
export const Version = z.object({
  version: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  reason: z.string().nullable(),
  change: z.enum(['registered', 'corrected', 'withdrawn']),
  content: z.record(z.string(), z.unknown()),
})
export type Version = z.infer<typeof Version>
