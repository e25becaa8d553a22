import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'
import { MonthClosing } from '../../registration/core/closing-api.ts'
import { Month } from '../../registration/core/month.ts'
import { weekStates } from './completeness.ts'
import { outlierMethods } from './outliers.ts'

/** What may be asked of a registration, and is answered with "it is right" or by correcting it. */
export const findingNames = {
  outlier: { nl: 'opvallend aantal', en: 'unusual number' },
  duplicate: { nl: 'misschien dubbel', en: 'perhaps double' },
  outsideTerm: { nl: 'buiten de looptijd', en: 'outside the term' },
} as const satisfies Record<string, Bilingual>
export const FindingKind = codesOf(findingNames)
export type FindingKind = z.infer<typeof FindingKind>

export const RecordKind = z.enum(['activity', 'contact'])
export type RecordKind = z.infer<typeof RecordKind>

const Words = z.object({ nl: z.string(), en: z.string() })

/** A registration as the review shows it. */
export const Reviewed = z.object({
  recordKind: RecordKind,
  id: z.uuid(),
  version: z.number().int().positive(),
  projectId: ProjectId,
  project: z.string(),
  date: CalendarDate,
  registeredBy: z.string(),
  /** Of an activity: its kind and its heads. */
  kind: Words.nullable(),
  participations: z.number().int().nullable(),
  /** Of a contact. */
  subject: z.string().nullable(),
  mayCorrect: z.boolean(),
})
export type Reviewed = z.infer<typeof Reviewed>

/** "It is right", of one version: a correction is looked at anew. */
export const Verdict = z.object({ reason: z.string(), by: z.string(), at: z.iso.datetime() })
export type Verdict = z.infer<typeof Verdict>

const every = { about: Reviewed, verdict: Verdict.nullable() }

export const Finding = z.discriminatedUnion('finding', [
  z.object({
    ...every,
    finding: z.literal('outlier'),
    methods: z.array(z.enum(outlierMethods)).min(1),
    usual: z.object({ low: z.number().int(), high: z.number().int() }),
    compared: z.number().int(),
  }),
  z.object({ ...every, finding: z.literal('duplicate'), first: Reviewed }),
  z.object({
    ...every,
    finding: z.literal('outsideTerm'),
    start: CalendarDate.nullable(),
    end: CalendarDate.nullable(),
  }),
])
export type Finding = z.infer<typeof Finding>

export const Findings = z.object({
  /** By date, the questions without an answer and those with one. */
  findings: z.array(Finding),
  /** Activities of a kind that their project has too few of to compare. */
  uncompared: z.number().int().nonnegative(),
})
export type Findings = z.infer<typeof Findings>

/** A week of a project: `open` while it is not over. */
export const WeekCell = z.object({
  state: z.enum([...weekStates, 'open']),
  count: z.number().int().nonnegative(),
})
export type WeekCell = z.infer<typeof WeekCell>

export const Completeness = z.object({
  mondays: z.array(CalendarDate),
  projects: z.array(
    z.object({
      id: ProjectId,
      name: z.string(),
      /** How much a week usually holds, by the last week that could be judged. */
      usual: z.number().nullable(),
      weeks: z.array(WeekCell),
    }),
  ),
})
export type Completeness = z.infer<typeof Completeness>

/** A project of the person in which a week misses registrations. */
export const Forgotten = z.object({ projectId: ProjectId, project: z.string(), usual: z.number() })
export type Forgotten = z.infer<typeof Forgotten>

export const ReviewedMonth = z.object({
  month: Month,
  over: z.boolean(),
  activities: z.number().int().nonnegative(),
  contacts: z.number().int().nonnegative(),
  /** Findings that nobody has answered yet. */
  open: z.number().int().nonnegative(),
  /** Weeks of projects that are missing or thin and begin in this month. */
  weeks: z.number().int().nonnegative(),
  /** That it is closed now. */
  closing: MonthClosing.nullable(),
  /** Closings that were reopened, the latest first. */
  reopened: z.array(MonthClosing),
})
export type ReviewedMonth = z.infer<typeof ReviewedMonth>
