import type { IndicatorResult } from '../indicators/core/model.ts'
import { readIndicators } from '../indicators/index.ts'
import { type Agreement, listAgreements } from '../network/index.ts'
import type { CommunicationAction, StatedFigure } from '../organisation/core/model.ts'
import { listCommunicationActions, listStatedFigures } from '../organisation/index.ts'
import type { Plan, Project, Sheet, Theme } from '../plan/core/model.ts'
import { findProjects, readPlan, readProject, readSheet, readThemes } from '../plan/index.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ReadTransaction } from '../platform/db/index.ts'

/** Everything a yearly report is written from, read at one moment. */
export interface Collected {
  organisation: { name: string; demonstration: boolean }
  year: number
  plan: Plan | null
  themes: Theme[]
  projects: { project: Project; sheet: Sheet | null }[]
  indicators: IndicatorResult[]
  agreements: Agreement[]
  communicationActions: CommunicationAction[]
  statedFigures: StatedFigure[]
}

/** Reads a year of an organisation. The transaction is repeatable read: all figures are of one moment. */
export async function collect(tx: ReadTransaction, year: number): Promise<Collected> {
  const organisation = await tx.db
    .selectFrom('organisation')
    .select(['name', 'demonstration'])
    .where('organisation_id', '=', tx.organisationId)
    .executeTakeFirstOrThrow()
  const projects: Collected['projects'] = []
  for (const { id } of await findProjects(tx, {})) {
    projects.push({ project: await readProject(tx, id), sheet: await readSheet(tx, id, year) })
  }
  return {
    organisation,
    year,
    plan: await readPlan(tx, `${year}-12-31` as CalendarDate),
    themes: await readThemes(tx),
    projects,
    indicators: await readIndicators(tx, { year }),
    agreements: await listAgreements(tx, year),
    communicationActions: await listCommunicationActions(tx, year),
    statedFigures: await listStatedFigures(tx, year),
  }
}
