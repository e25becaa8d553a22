import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { ObjectiveId, ProjectId, SheetId, ThemeId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** *Fase*: how far a project is. What a source does not say stays unknown (`null`). */
export const phaseNames = {
  preparation: { nl: 'projectvoorbereiding', en: 'preparation' },
  execution: { nl: 'projectuitvoering', en: 'execution' },
  finished: { nl: 'afgerond', en: 'finished' },
} as const satisfies Record<string, Bilingual>
export const Phase = codesOf(phaseNames)
export type Phase = z.infer<typeof Phase>

/** The five steps of the progress scale of a sheet's part. */
export const scaleNames = {
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable' },
  developing: { nl: 'in ontwikkeling', en: 'developing' },
  partialResults: { nl: 'deelresultaten behaald', en: 'partial results achieved' },
  goalsReached: { nl: 'doelstellingen bereikt', en: 'goals reached' },
  aboveExpectation: { nl: 'boven verwachting', en: 'above expectation' },
} as const satisfies Record<string, Bilingual>
export const Scale = codesOf(scaleNames)
export type Scale = z.infer<typeof Scale>

/** The status in a sheet's conclusion. */
export const statusNames = {
  notStarted: { nl: 'nog niet opgestart', en: 'not started yet' },
  onSchedule: { nl: 'op schema', en: 'on schedule' },
  adjusted: { nl: 'bijgestuurd', en: 'adjusted' },
  completed: { nl: 'voltooid', en: 'completed' },
  stopped: { nl: 'stopgezet', en: 'stopped' },
  new: { nl: 'nieuw', en: 'new' },
} as const satisfies Record<string, Bilingual>
export const ConclusionStatus = codesOf(statusNames)
export type ConclusionStatus = z.infer<typeof ConclusionStatus>

/** The parts of a sheet in the order of the legal template; the first three carry the scale. */
export const partNames = {
  cooperation: { nl: 'Samenwerking', en: 'Cooperation' },
  politicalResults: { nl: 'Politieke resultaten', en: 'Political results' },
  participation: { nl: 'Participatief werken', en: 'Participatory work' },
  policyAdvice: { nl: 'Beleidsadviezen', en: 'Policy advice' },
  conclusion: { nl: 'Samenvattende conclusie', en: 'Conclusion' },
  planning: { nl: 'Planning', en: 'Planning' },
} as const satisfies Record<string, Bilingual>
export const SheetPart = codesOf(partNames)
export type SheetPart = z.infer<typeof SheetPart>

/** *Draagt hoofdzakelijk / ook bij tot*. */
export const ContributionWeight = z.enum(['main', 'also'])
export type ContributionWeight = z.infer<typeof ContributionWeight>

export const Theme = z.object({ id: ThemeId, name: z.string(), strategicObjective: z.string() })
export type Theme = z.infer<typeof Theme>

export const Contribution = z.object({
  objectiveId: ObjectiveId,
  objective: z.string(),
  theme: z.string(),
  weight: ContributionWeight,
})
export type Contribution = z.infer<typeof Contribution>

/** *Looptijd*: `written` keeps what an earlier report says when it names no date that exists. */
export const Term = z.object({
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  written: z.string().nullable(),
})
export type Term = z.infer<typeof Term>

export const TermRevision = z.object({
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  before: Term,
  after: Term,
  reason: z.string(),
})
export type TermRevision = z.infer<typeof TermRevision>

/** What people change of a project here; a source that is read again leaves a changed one as it is. */
export const ProjectField = z.enum(['phase', 'description', 'municipalities', 'contributions'])
export type ProjectField = z.infer<typeof ProjectField>

/** A project that counts for another theme from a day on. */
export const ThemeChange = z.object({
  from: CalendarDate,
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
})
export type ThemeChange = z.infer<typeof ThemeChange>

export const ProjectSummary = z.object({
  id: ProjectId,
  name: z.string(),
  themeId: ThemeId,
  theme: z.string(),
  sector: z.boolean(),
  municipalities: z.array(z.string()),
  phase: Phase.nullable(),
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
})
export type ProjectSummary = z.infer<typeof ProjectSummary>

export const Project = ProjectSummary.extend({
  term: Term,
  description: z.string(),
  contributions: z.array(Contribution),
  termRevisions: z.array(TermRevision),
  /** In the order of their days. */
  themeChanges: z.array(ThemeChange),
  /** Goes up with each change of a `ProjectField`. */
  version: z.number().int(),
  sheetYears: z.array(Year),
})
export type Project = z.infer<typeof Project>

/** A piece of a sheet's text; an item of level 2 stands under the item before it. */
export const SheetBlock = z.object({
  kind: z.enum(['paragraph', 'heading', 'item']),
  level: z.number().int().min(1).max(3),
  text: z.string().min(1),
  /** The line of an earlier report where it was read, when it was. */
  sourceLine: z.number().int().positive().nullable(),
})
export type SheetBlock = z.infer<typeof SheetBlock>

export const Sheet = z.object({
  id: SheetId,
  projectId: ProjectId,
  year: Year,
  scales: z.object({
    cooperation: Scale.nullable(),
    politicalResults: Scale.nullable(),
    participation: Scale.nullable(),
  }),
  status: ConclusionStatus.nullable(),
  parts: z.record(SheetPart, z.array(SheetBlock)),
})
export type Sheet = z.infer<typeof Sheet>

export const StrategicObjective = z.object({
  id: ObjectiveId,
  name: z.string(),
  themes: z.array(
    z.object({
      id: ThemeId,
      name: z.string(),
      objectives: z.array(z.object({ id: ObjectiveId, name: z.string(), projects: z.number().int() })),
    }),
  ),
})

/** *Meerjarenplan* with its tree of objectives. */
export const Plan = z.object({
  name: z.string(),
  from: CalendarDate,
  to: CalendarDate,
  strategicObjectives: z.array(StrategicObjective),
})
export type Plan = z.infer<typeof Plan>
