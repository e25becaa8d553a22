import type { Contribution, PlanTheme, ReportedProject } from '../../core/earlier-report.ts'
import type { AnnexTheme } from './annex.ts'
import { readPlace, type WrittenContribution, wordKey } from './contributions.ts'
import type { Reading } from './notes.ts'
import type { WrittenProject } from './project.ts'
import { Spellings } from './spellings.ts'
import { plain } from './words.ts'

/** The plan as far as the annex shows it, and the projects with their place in it. */
export interface ReadPlan {
  themes: PlanTheme[]
  projects: ReportedProject[]
  /** A theme in the spelling that the report uses most. */
  themeNamed: (written: string) => string
}

/** Builds the plan from the tables of the projects; every name gets the spelling used most. */
export function readPlan(
  written: readonly WrittenProject[],
  annexThemes: readonly AnnexTheme[],
  sheetThemes: readonly string[],
  reading: Reading,
): ReadPlan {
  const headings = [...new Set([...annexThemes.map(({ theme }) => theme), ...sheetThemes])]
  const drafts = written.map((project) => placeProject(project, headings, reading))
  const places = new Spellings(wordKey)
  const objectives = new Spellings(plain)
  for (const theme of headings) places.add(theme)
  for (const { strategicObjective, theme, operationalObjective, lines } of drafts.flatMap(contributionsOf)) {
    if (strategicObjective !== null) places.add(strategicObjective)
    if (theme !== null && theme !== strategicObjective) places.add(theme)
    objectives.add(operationalObjective, lines)
  }
  const projects = drafts.map((project) => respell(project, places, objectives))
  return {
    themes: themesOf(headings, annexThemes, projects, places, objectives),
    projects,
    themeNamed: (theme) => places.usual(theme),
  }
}

function contributionsOf({ mainly, also }: ReportedProject): Contribution[] {
  return [...mainly, ...also]
}

function placeProject(
  project: WrittenProject,
  headings: readonly string[],
  reading: Reading,
): ReportedProject {
  const themes = [project.theme, ...headings].filter((theme) => theme !== '')
  const placed = ({ place, objective, lines }: WrittenContribution): Contribution => {
    const { strategicObjective, theme } = readPlace(place, themes)
    if (theme === null) reading.doubt('objective-without-theme', lines, `${place} ${objective}`.trim())
    return { strategicObjective, theme, operationalObjective: objective, lines }
  }
  return { ...project, mainly: project.mainly.map(placed), also: project.also.map(placed) }
}

function respell(project: ReportedProject, places: Spellings, objectives: Spellings): ReportedProject {
  const usual = (place: string | null) => (place === null ? null : places.usual(place))
  const respelled = (contribution: Contribution): Contribution => ({
    ...contribution,
    strategicObjective: usual(contribution.strategicObjective),
    theme: usual(contribution.theme),
    operationalObjective: objectives.usual(contribution.operationalObjective),
  })
  return {
    ...project,
    theme: places.usual(project.theme),
    mainly: project.mainly.map(respelled),
    also: project.also.map(respelled),
  }
}

function themesOf(
  headings: readonly string[],
  annexThemes: readonly AnnexTheme[],
  projects: readonly ReportedProject[],
  places: Spellings,
  objectives: Spellings,
): PlanTheme[] {
  const themes = new Map<string, PlanTheme>()
  const spelled = new Map(places.all().map((place) => [place.name, place]))
  for (const name of new Set(headings.map((theme) => places.usual(theme)))) {
    const spellings = spelled.get(name)?.spellings ?? []
    themes.set(name, { name, spellings, lines: [], strategicObjective: null, operationalObjectives: [] })
  }
  for (const { theme, line } of annexThemes) themes.get(places.usual(theme))?.lines.push(line.number)
  const themeOfObjective = new Map<string, Set<PlanTheme>>()
  for (const { theme, strategicObjective, operationalObjective } of projects.flatMap(contributionsOf)) {
    const found = theme === null ? undefined : themes.get(theme)
    if (!found) continue
    found.strategicObjective ??= strategicObjective
    const homes = themeOfObjective.get(operationalObjective) ?? new Set()
    themeOfObjective.set(operationalObjective, homes.add(found))
  }
  for (const objective of objectives.all()) {
    for (const theme of themeOfObjective.get(objective.name) ?? [])
      theme.operationalObjectives.push(objective)
  }
  return [...themes.values()]
}
