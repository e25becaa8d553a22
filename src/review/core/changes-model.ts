import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'

/** Kinds of which only those who may see people's data see the changes. */
export const kindsOfPeople: readonly string[] = [
  'employee',
  'assignment',
  'training',
  'funding',
  'formation',
  'pasted-list',
]

/** What is asked of the audit trail; what is left out is not asked for. */
export const ChangesAsked = z.object({
  actorId: z.string().max(100).optional(),
  recordKind: z.string().max(60).optional(),
  verb: z.string().max(60).optional(),
  recordId: z.uuid().optional(),
  /** Both days included, in Brussels. */
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  /** The id of the last change of the page before. */
  before: z.uuid().optional(),
})
export type ChangesAsked = z.infer<typeof ChangesAsked>

const Content = z.record(z.string(), z.unknown()).nullable()

/** One entry of the audit trail: who did what when, to which records, and what they were before and after. */
export const Change = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  verb: z.string(),
  recordKind: z.string(),
  /** The first of the records, and how many there are. */
  recordId: z.uuid().nullable(),
  records: z.number().int().nonnegative(),
  before: Content,
  after: Content,
  reason: z.string().nullable(),
})
export type Change = z.infer<typeof Change>

export const ChangesPage = z.object({
  changes: z.array(Change),
  /** The key of the next page; `null` when this is the last. */
  next: z.uuid().nullable(),
})
export type ChangesPage = z.infer<typeof ChangesPage>

/** What can be filtered by: who did something, and kinds and verbs that occur. */
export const ChangeFilters = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  kinds: z.array(z.object({ recordKind: z.string(), verbs: z.array(z.string()) })),
})
export type ChangeFilters = z.infer<typeof ChangeFilters>
