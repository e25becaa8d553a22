import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { endpoint } from '../../platform/core/contract.ts'
import { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'
import { Phase, Plan, Project, ProjectSummary, Sheet, Theme } from './model.ts'
import { motionApi } from './motion-api.ts'
import { planningApi } from './planning-api.ts'

const tags: [string] = ['Plan']

/** What a person fills in to revise a term; the reason is kept with the old term. */
export const TermChange = z.object({
  id: ProjectId,
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  reason: Reason,
})
export type TermChange = z.infer<typeof TermChange>

/** A sheet as it is written: by its project and year. */
export const SheetDraft = Sheet.pick({ year: true, scales: true, status: true, parts: true }).extend({
  id: ProjectId,
})
export type SheetDraft = z.infer<typeof SheetDraft>

export const planApi = {
  show: endpoint('plan.read', {
    method: 'GET',
    path: '/plan',
    summary: 'The multi-year plan and its objectives',
    tags,
  }).output(Plan.nullable()),
  themes: endpoint('plan.read', {
    method: 'GET',
    path: '/themes',
    summary: 'The themes, in their fixed order',
    tags,
  }).output(z.array(Theme)),
  projects: endpoint('plan.read', {
    method: 'GET',
    path: '/projects',
    summary: 'Projects, searched and filtered',
    tags,
  })
    .input(
      z.object({
        search: z.string().max(100).optional(),
        themeId: ThemeId.optional(),
        municipality: z.string().max(100).optional(),
        phase: Phase.optional(),
      }),
    )
    .output(z.array(ProjectSummary)),
  project: endpoint('plan.read', {
    method: 'GET',
    path: '/projects/{id}',
    summary: 'One project with its plan data',
    tags,
  })
    .input(z.object({ id: ProjectId }))
    .output(Project),
  sheet: endpoint('plan.read', {
    method: 'GET',
    path: '/projects/{id}/sheets/{year}',
    summary: 'The sheet of a project for a year, or null',
    tags,
  })
    .input(z.object({ id: ProjectId, year: z.coerce.number().pipe(Year) }))
    .output(Sheet.nullable()),
  reviseTerm: endpoint('plan.write', {
    method: 'POST',
    path: '/projects/{id}/term',
    summary: 'Revise the term of a project, with a reason',
    tags,
  })
    .input(TermChange)
    .output(Project),
  writeSheet: endpoint('sheet.write', {
    method: 'PUT',
    path: '/projects/{id}/sheets/{year}',
    summary: 'Write the sheet of a project for a year',
    tags,
  })
    .input(SheetDraft.extend({ year: z.coerce.number().pipe(Year) }))
    .output(Sheet),
  ...motionApi,
  ...planningApi,
}
