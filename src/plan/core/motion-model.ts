import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { ObjectiveId, ProjectId, ThemeId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Reason } from '../../platform/core/reason.ts'
import { codesOf } from '../../platform/core/reference-table.ts'
import { ContributionWeight, Phase, ProjectField, ThemeChange } from './model.ts'

/** What can happen to an operational objective during the plan. */
export const objectiveChangeNames = {
  added: { nl: 'toegevoegd', en: 'added' },
  moved: { nl: 'verplaatst', en: 'moved' },
  ended: { nl: 'stopgezet', en: 'ended' },
} as const satisfies Record<string, Bilingual>
export const ObjectiveChangeKind = codesOf(objectiveChangeNames)
export type ObjectiveChangeKind = z.infer<typeof ObjectiveChangeKind>

export const ObjectiveChange = z.object({
  kind: ObjectiveChangeKind,
  on: CalendarDate,
  reason: z.string(),
  /** Names of themes, where there is one. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
})
export type ObjectiveChange = z.infer<typeof ObjectiveChange>

/** An operational objective with the projects that serve it and what happened to it. */
export const PlanObjective = z.object({
  id: ObjectiveId,
  name: z.string(),
  description: z.string(),
  endedOn: CalendarDate.nullable(),
  changes: z.array(ObjectiveChange),
  projects: z.array(z.object({ id: ProjectId, name: z.string(), weight: ContributionWeight })),
})
export type PlanObjective = z.infer<typeof PlanObjective>

export const PlanTheme = z.object({ id: ThemeId, name: z.string(), objectives: z.array(PlanObjective) })
export type PlanTheme = z.infer<typeof PlanTheme>

/** The plan as it stands now, and what changed in it. */
export const PlanTree = z.object({
  id: z.uuid(),
  name: z.string(),
  from: CalendarDate,
  to: CalendarDate,
  strategicObjectives: z.array(z.object({ id: ObjectiveId, name: z.string(), themes: z.array(PlanTheme) })),
  themeChanges: z.array(ThemeChange.extend({ projectId: ProjectId, project: z.string() })),
})
export type PlanTree = z.infer<typeof PlanTree>

export const ObjectiveDraft = z.object({
  id: ObjectiveId,
  themeId: ThemeId,
  name: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2000),
  on: CalendarDate,
  reason: Reason,
})
export type ObjectiveDraft = z.infer<typeof ObjectiveDraft>

export const ObjectiveMove = z.object({ id: ObjectiveId, themeId: ThemeId, on: CalendarDate, reason: Reason })
export type ObjectiveMove = z.infer<typeof ObjectiveMove>

/** `on` is the first day on which the objective is none any more. */
export const ObjectiveEnd = z.object({ id: ObjectiveId, on: CalendarDate, reason: Reason })
export type ObjectiveEnd = z.infer<typeof ObjectiveEnd>

export const ProjectThemeChange = z.object({
  id: ProjectId,
  themeId: ThemeId,
  from: CalendarDate,
  reason: Reason,
})
export type ProjectThemeChange = z.infer<typeof ProjectThemeChange>

/** A project as somebody fills it in; the term and the theme have their own verbs, with a reason. */
export const ProjectChange = z.object({
  id: ProjectId,
  seenVersion: z.number().int().positive(),
  phase: Phase.nullable(),
  description: z.string().trim().max(10_000),
  municipalities: z.array(z.string().trim().min(1).max(100)).max(60),
  contributions: z.array(z.object({ objectiveId: ObjectiveId, weight: ContributionWeight })).max(60),
})
export type ProjectChange = z.infer<typeof ProjectChange>

export const projectFields = ProjectField.options
