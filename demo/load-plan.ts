import { type KeptProject, keepPlan, keepProject, keepSheet } from '../src/plan/index.ts'
import type { ProjectId } from '../src/platform/core/ids.ts'
import { facts, type ProjectFacts, themeOf } from './facts.ts'
import type { MadeUpYear } from './generate.ts'
import { loadObjectiveChanges } from './load-objectives.ts'
import { type Loading, write } from './loading.ts'
import { makeUpSheets } from './sheets.ts'

export type ProjectIds = ReadonlyMap<string, ProjectId>

/** Keeps the plan and its projects; gives the id of each project by its name. */
export async function loadPlan(loading: Loading): Promise<ProjectIds> {
  loading.onProgress('Demonstration: the plan and its projects')
  return write(loading, async (tx) => {
    await keepPlan(tx, facts.plan)
    await loadObjectiveChanges(tx, loading)
    const ids = new Map<string, ProjectId>()
    for (const [place, project] of facts.projects.entries()) {
      const { id } = await keepProject(tx, keptProject(project, place + 1))
      ids.set(project.name, id)
    }
    return ids
  })
}

function keptProject(project: ProjectFacts, position: number): KeptProject {
  const { name, theme, sector, phase, start, end, municipalities, mainly, also } = project
  const contribution = (weight: 'main' | 'also') => (objective: string) => ({
    objective,
    theme: themeOf(objective),
    weight,
  })
  return {
    name,
    theme,
    sector,
    phase,
    term: { start, end, written: null },
    description: '',
    municipalities,
    contributions: [...mainly.map(contribution('main')), ...also.map(contribution('also'))],
    position,
  }
}

/** Keeps the made-up sheets of the year. */
export async function loadSheets(loading: Loading, year: MadeUpYear): Promise<void> {
  loading.onProgress('Demonstration: the sheets')
  await write(loading, async (tx) => {
    for (const sheet of makeUpSheets(year)) await keepSheet(tx, sheet)
  })
}
