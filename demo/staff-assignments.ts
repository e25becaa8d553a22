import type { Purpose } from '../src/organisation/core/staff-model.ts'
import { addDays, type CalendarDate } from '../src/platform/core/calendar-date.ts'
import { facts } from './facts.ts'
import { type Random, randomFrom } from './random.ts'
import { cells } from './staff-cells.ts'
import type { Work } from './staff-work.ts'

/** An assignment by the names of its employee, theme and project. */
export interface MadeUpAssignment {
  employee: string
  from: CalendarDate
  to: CalendarDate | null
  fte: number
  purpose: Purpose
  theme: string | null
  project: string | null
  direct: boolean
  decreed: boolean
}

type Target = Pick<MadeUpAssignment, 'purpose' | 'theme' | 'project'>
type Part = (typeof cells)[Work['cell']]['part']

/** The theme of the neighbourhoods, of which the report gives the FTE. */
export const neighbourhoodTheme = 'Krachtige buurten en steden'
const otherThemes = [...new Set(facts.projects.map(({ theme }) => theme))].filter(
  (theme) => theme !== neighbourhoodTheme,
)
const leastToSplit = 60

/** The assignments that work comes to: for a theme, for one or two projects, transversal or overhead. */
export function makeUpAssignments(seed: string, work: readonly Work[]): MadeUpAssignment[] {
  const choices = new Map<string, Target[]>()
  const parts = work.flatMap((one) => {
    const { part } = cells[one.cell]
    const key = `${one.employee.code} ${part}`
    const random = randomFrom(`${seed} inzet voor ${key}`)
    const targets = choices.get(key) ?? targetsOf(random, part)
    choices.set(key, targets)
    return split(one, targets)
  })
  return joined(parts).flatMap(withinTerm)
}

function targetsOf(random: Random, part: Part): Target[] {
  if (part === 'indirect') {
    return [{ purpose: random.chance(0.6) ? 'overhead' : 'transversal', theme: null, project: null }]
  }
  const ofPart = facts.projects.filter(
    ({ theme }) => (theme === neighbourhoodTheme) === (part === 'neighbourhood'),
  )
  if (random.chance(0.2)) {
    const theme = part === 'neighbourhood' ? neighbourhoodTheme : random.pick(otherThemes)
    return [{ purpose: 'theme', theme, project: null }]
  }
  const projects = random.some(ofPart, random.chance(0.4) ? 2 : 1)
  return projects.map(({ name }) => ({ purpose: 'project', theme: null, project: name }))
}

/** A large job is divided over two projects, the larger part to the first. */
function split(work: Work, targets: readonly Target[]): MadeUpAssignment[] {
  const { part, decreed } = cells[work.cell]
  const half = Math.floor(work.fte / 10) * 5
  const shares = targets.length > 1 && work.fte >= leastToSplit ? [work.fte - half, half] : [work.fte]
  return shares.flatMap((fte, place) => {
    const target = targets[place]
    if (target === undefined) return []
    const { from, to } = work
    return [{ employee: work.employee.code, from, to, fte, ...target, direct: part !== 'indirect', decreed }]
  })
}

/** Assignments that go on as they were are one. */
function joined(parts: readonly MadeUpAssignment[]): MadeUpAssignment[] {
  const assignments: MadeUpAssignment[] = []
  for (const part of parts) {
    const before = assignments.find(
      (one) => one.to !== null && addDays(one.to, 1) === part.from && sameBut(one, part),
    )
    if (before === undefined) assignments.push({ ...part })
    else before.to = part.to
  }
  return assignments
}

function sameBut(a: MadeUpAssignment, b: MadeUpAssignment): boolean {
  const of = ({ from: _from, to: _to, ...rest }: MadeUpAssignment) => JSON.stringify(rest)
  return of(a) === of(b)
}

/** Before its project begins and after it ends, an assignment is for the project's theme. */
function withinTerm(assignment: MadeUpAssignment): MadeUpAssignment[] {
  const project = facts.projects.find(({ name }) => name === assignment.project)
  if (project === undefined) return [assignment]
  const { from, to } = assignment
  const { start, end } = project
  const forTheme = { ...assignment, purpose: 'theme' as const, theme: project.theme, project: null }
  return [
    ...(start === null ? [] : [{ ...forTheme, from, to: earliest(to, addDays(start, -1)) }]),
    { ...assignment, from: start !== null && from < start ? start : from, to: earliest(to, end) },
    ...(end === null ? [] : [{ ...forTheme, from: from > end ? from : addDays(end, 1), to }]),
  ].filter((one) => one.to === null || one.from <= one.to)
}

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
