import type { ProjectSummary } from '../../plan/core/model.ts'

/** Every municipality where a project runs, once, in the order of the alphabet. */
export function municipalitiesOf(projects: readonly Pick<ProjectSummary, 'municipalities'>[]): string[] {
  const names = new Set(projects.flatMap((project) => project.municipalities))
  return [...names].sort((a, b) => a.localeCompare(b, 'nl'))
}
