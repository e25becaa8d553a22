import type { Pool } from 'pg'
import { newId } from '../../src/platform/core/ids.ts'
import type { Institute } from './institute.ts'
import { municipalityOf } from './work.ts'

export type ProjectName = 'roof' | 'steps' | 'shop'
export type ThemeName = 'housing' | 'protection'

/** What an institute keeps besides its registrations, in the names of the small institute. */
export interface WholeRecord {
  employees: { start: string; end: string | null; withdrawn: boolean }[]
  assignments: {
    /** Its place among the employees. */
    employee: number
    from: string
    to: string | null
    fte: number
    purpose: { theme: ThemeName } | { project: ProjectName } | 'transversal' | 'overhead'
    direct: boolean
    decreed: boolean
    withdrawn: boolean
  }[]
  trainings: { employee: number; date: string; minutes: number; formal: boolean; withdrawn: boolean }[]
  formations: { year: number; norm: number; maribel: number }[]
  volunteers: { project: ProjectName; from: string; to: string; heads: number; withdrawn: boolean }[]
  fundings: {
    year: number
    source: string
    goal: { theme: ThemeName } | { project: ProjectName } | null
    amount: number
    withdrawn: boolean
  }[]
  actions: {
    year: number
    media: string[]
    audiences: string[]
    when: { date: string } | { month: number } | null
    projects: ProjectName[]
    withdrawn: boolean
  }[]
  dossiers: {
    realisedOn: string | null
    kind: string
    theme: ThemeName | null
    projects: ProjectName[]
    withdrawn: boolean
  }[]
  /** From this day the project counts for the other theme. */
  themeChanges: { project: ProjectName; from: string }[]
}

const mark = (withdrawn: boolean) =>
  withdrawn ? { withdrawn_at: '2022-01-10T10:00:00Z', withdrawal_reason: 'Dubbel' } : {}

/** Inserts a whole record as the owner: the scene of a test, not its subject. */
export async function insertWholeRecord(owner: Pool, institute: Institute, record: WholeRecord) {
  const { organisationId, themes, projects } = institute
  const insert = async (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 2}`).join(', ')
    await owner.query(
      `insert into ${table} (organisation_id, ${columns.join(', ')}) values ($1, ${places})`,
      [organisationId, ...Object.values(row)],
    )
  }
  const goalOf = (goal: WholeRecord['fundings'][number]['goal'] | string) => ({
    theme_id: goal !== null && typeof goal === 'object' && 'theme' in goal ? themes[goal.theme] : null,
    project_id:
      goal !== null && typeof goal === 'object' && 'project' in goal ? projects[goal.project].id : null,
  })
  const employeeIds = record.employees.map(() => newId())
  for (const [index, { start, end, withdrawn }] of record.employees.entries()) {
    await insert('employee', {
      id: employeeIds[index],
      code: `M${index}`,
      start_date: start,
      end_date: end,
      ...mark(withdrawn),
    })
  }
  for (const { employee, from, to, fte, purpose, direct, decreed, withdrawn } of record.assignments) {
    await insert('assignment', {
      id: newId(),
      employee_id: employeeIds[employee],
      from_date: from,
      to_date: to,
      fte,
      purpose: typeof purpose === 'string' ? purpose : Object.keys(purpose)[0],
      ...goalOf(purpose),
      direct,
      decreed,
      ...mark(withdrawn),
    })
  }
  for (const { employee, date, minutes, formal, withdrawn } of record.trainings) {
    const employee_id = employeeIds[employee]
    await insert('training', { id: newId(), employee_id, on_date: date, minutes, formal, ...mark(withdrawn) })
  }
  for (const formation of record.formations) await insert('formation', { id: newId(), ...formation })
  for (const { project, from, to, heads, withdrawn } of record.volunteers) {
    const project_id = projects[project].id
    await insert('volunteers', {
      id: newId(),
      project_id,
      from_date: from,
      to_date: to,
      heads,
      ...mark(withdrawn),
    })
  }
  for (const { year, source, goal, amount, withdrawn } of record.fundings) {
    await insert('funding', { id: newId(), year, source, amount, ...goalOf(goal), ...mark(withdrawn) })
  }
  for (const [index, action] of record.actions.entries()) {
    const { year, media, audiences, when, withdrawn } = action
    const id = newId()
    await insert('communication_action', {
      id,
      year,
      number: index + 1,
      outlet: 'Buurtkrant',
      media,
      audiences,
      on_date: when !== null && 'date' in when ? when.date : null,
      month: when !== null && 'month' in when ? when.month : null,
      ...mark(withdrawn),
    })
    for (const project of action.projects) {
      await insert('communication_action_project', {
        communication_action_id: id,
        project_id: projects[project].id,
      })
    }
  }
  for (const { realisedOn, kind, theme, projects: names, withdrawn } of record.dossiers) {
    const id = newId()
    await insert('dossier', {
      id,
      title: 'Buurt',
      kind,
      status: realisedOn === null ? 'inProgress' : 'realised',
      realised_on: realisedOn,
      theme_id: theme === null ? null : themes[theme],
      ...mark(withdrawn),
    })
    for (const name of names) {
      await insert('dossier_project', { dossier_id: id, project_id: projects[name].id })
    }
  }
  for (const { project, from } of record.themeChanges) {
    const before = projects[project].themeId
    const after = before === themes.housing ? themes.protection : themes.housing
    await insert('project_theme_change', {
      id: newId(),
      project_id: projects[project].id,
      from_date: from,
      before_theme_id: before,
      theme_id: after,
      reason: 'Anders',
      recorded_at: '2022-01-10T10:00:00Z',
      recorded_by: 'somebody',
    })
    await owner.query('update project set theme_id = $3 where organisation_id = $1 and id = $2', [
      organisationId,
      projects[project].id,
      after,
    ])
  }
}

/** A record with nothing in it, to vary. */
export const emptyRecord: WholeRecord = {
  employees: [],
  assignments: [],
  trainings: [],
  formations: [],
  volunteers: [],
  fundings: [],
  actions: [],
  dossiers: [],
  themeChanges: [],
}

/** Whether one of these projects belongs to the part that is asked for. */
export function isOfPart(
  names: readonly ProjectName[],
  part: { project?: ProjectName | undefined; municipality?: string | undefined },
): boolean {
  const asked = names.filter(
    (name) =>
      (part.project === undefined || part.project === name) &&
      (part.municipality === undefined || part.municipality === municipalityOf[name]),
  )
  return asked.length > 0
}
