import { brusselsDate } from '../platform/core/calendar-date.ts'
import { reads, writes } from '../platform/http/index.ts'
import { planApi } from './core/api.ts'
import { findProjects, readPlan, readProject, readSheet, readThemes } from './reads.ts'
import { reviseTerm } from './revise-term.ts'
import { writeSheet } from './write-sheet.ts'

/** The endpoints of the multi-year plan. */
export const planEndpoints = {
  show: reads(planApi.show, ({ tx, now }) => readPlan(tx, brusselsDate(now))),
  themes: reads(planApi.themes, ({ tx }) => readThemes(tx)),
  projects: reads(planApi.projects, ({ tx, input }) => findProjects(tx, input)),
  project: reads(planApi.project, ({ tx, input }) => readProject(tx, input.id)),
  sheet: reads(planApi.sheet, ({ tx, input }) => readSheet(tx, input.id, input.year)),
  reviseTerm: writes(planApi.reviseTerm, ({ tx, actor, input, now }) => reviseTerm(tx, actor, input, now)),
  writeSheet: writes(planApi.writeSheet, ({ tx, actor, input }) => writeSheet(tx, actor, input)),
}
