import type { ContributionWeight, SheetBlock, SheetPart } from '../plan/core/model.ts'
import { keepPlan, keepProject, keepSheet } from '../plan/index.ts'
import { yearPeriod } from '../platform/core/period.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { keepActivityKinds, legalKindsAsKinds } from '../registration/index.ts'
import type { Content, Contribution, EarlierReport, ReportedProject, Sheet } from './core/earlier-report.ts'
import { intakeProblem } from './core/problems.ts'

/** The plan's period; a report does not always say it. */
export interface IntakeOptions {
  plan?: { fromYear: number; toYear: number } | undefined
  onProgress?: (done: number, of: number) => void
}

/** What an intake did, by kind of record: a second run of the same report changes nothing. */
export type IntakeOutcome = Record<
  'plans' | 'projects' | 'sheets',
  { added: number; changed: number; unchanged: number }
>

/**
 * Stores a report that was read, through the ordinary verbs: its plan, its projects, and a sheet for
 * each sheet. What the report leaves open stays open; a term without dates that exist is kept as it
 * is written. Throws `no-year` for a report that names no year.
 */
export async function intakeReport(
  tx: WriteTransaction,
  report: EarlierReport,
  { plan, onProgress = () => undefined }: IntakeOptions = {},
): Promise<IntakeOutcome> {
  const { year } = report
  if (year === null) throw intakeProblem('no-year')
  const outcome: IntakeOutcome = { plans: none(), projects: none(), sheets: none() }
  const total = report.projects.length + report.sheets.length
  let done = 0
  const count = (kind: keyof IntakeOutcome, kept: { outcome: 'added' | 'changed' | 'unchanged' }) => {
    outcome[kind][kept.outcome]++
    if (kind !== 'plans') onProgress(++done, total)
  }
  await keepActivityKinds(tx, legalKindsAsKinds)
  count('plans', await keepPlan(tx, planOf(report, year, plan)))
  for (const [position, project] of report.projects.entries()) {
    count('projects', await keepProject(tx, { ...projectOf(project, report), position: position + 1 }))
  }
  for (const sheet of report.sheets) {
    if (sheet.project === null) continue
    count('sheets', await keepSheet(tx, sheetOf(sheet, sheet.project, year)))
  }
  return outcome
}

const none = () => ({ added: 0, changed: 0, unchanged: 0 })

type PlanDraft = Parameters<typeof keepPlan>[1]

function planOf(report: EarlierReport, year: number, period: IntakeOptions['plan']): PlanDraft {
  const strategic = new Map<string, { name: string; objectives: string[] }[]>()
  for (const theme of report.themes) {
    const above = theme.strategicObjective ?? theme.name
    const objectives = theme.operationalObjectives.map((objective) => objective.name)
    strategic.set(above, [...(strategic.get(above) ?? []), { name: theme.name, objectives }])
  }
  return {
    name: period ? `Meerjarenplan ${period.fromYear}-${period.toYear}` : `Meerjarenplan (verslag ${year})`,
    from: yearPeriod(period?.fromYear ?? year).from,
    to: yearPeriod(period?.toYear ?? year).to,
    strategicObjectives: [...strategic].map(([name, themes]) => ({ name, themes })),
  }
}

type ProjectDraft = Omit<Parameters<typeof keepProject>[1], 'position'>

function projectOf(project: ReportedProject, report: EarlierReport): ProjectDraft {
  const { term } = project
  const contributions = (weight: ContributionWeight) =>
    project[weight === 'main' ? 'mainly' : 'also'].flatMap((one) => {
      const theme = themeOf(one, report)
      return theme === null ? [] : [{ objective: one.operationalObjective, theme, weight }]
    })
  return {
    name: project.name,
    theme: project.theme,
    sector: project.sector,
    phase: project.phase?.code ?? null,
    term: {
      start: term?.start ?? null,
      end: term?.end ?? null,
      written: term !== null && (term.start === null || term.end === null) ? term.asWritten : null,
    },
    description: (project.description?.blocks ?? []).map((block) => block.text).join('\n\n'),
    municipalities: [],
    contributions: [...contributions('main'), ...contributions('also')],
  }
}

/**
 * The theme of an objective: as the report says, or the only theme that has an objective of that
 * name. `null` when it cannot be told; the reader has noted that as a doubt.
 */
function themeOf(contribution: Contribution, { themes }: EarlierReport): string | null {
  const having = themes.filter((theme) =>
    theme.operationalObjectives.some((objective) => objective.name === contribution.operationalObjective),
  )
  const stated = having.find((theme) => theme.name === contribution.theme)
  return stated?.name ?? (having.length === 1 ? (having[0]?.name ?? null) : null)
}

function sheetOf(sheet: Sheet, project: string, year: number): Parameters<typeof keepSheet>[1] {
  const contents: Record<SheetPart, Content | null> = {
    cooperation: sheet.cooperation,
    politicalResults: sheet.politicalResults,
    participation: sheet.participation,
    policyAdvice: sheet.policyAdvice,
    conclusion: sheet.conclusion,
    planning: sheet.planning,
  }
  return {
    project: { name: project },
    year,
    scales: {
      cooperation: sheet.cooperation?.step ?? null,
      politicalResults: sheet.politicalResults?.step ?? null,
      participation: sheet.participation?.step ?? null,
    },
    status: sheet.conclusion?.status ?? null,
    parts: Object.fromEntries(
      Object.entries(contents).map(([part, content]) => [part, (content?.blocks ?? []).map(blockOf)]),
    ),
  }
}

function blockOf(block: Content['blocks'][number]): SheetBlock {
  return {
    kind: block.kind,
    level: block.kind === 'item' ? Math.min(block.level, 3) : 1,
    text: block.text,
    sourceLine: block.lines[0] ?? null,
  }
}
