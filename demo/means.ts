import type { FundingSource } from '../src/organisation/core/staff-model.ts'
import { type CalendarDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import { demonstrationYear, facts, type ProjectFacts } from './facts.ts'
import { type Random, randomFrom } from './random.ts'

/** A head count of volunteers by the name of the project. */
export interface MadeUpVolunteers {
  project: string
  from: CalendarDate
  to: CalendarDate
  heads: number
}

/** Means by the name of the theme or project; the funder's name says that the amount is made up. */
export interface MadeUpFunding {
  year: number
  source: FundingSource
  funder: string
  theme: string | null
  project: string | null
  /** Euro cents. */
  amount: number
}

const years = [demonstrationYear - 1, demonstrationYear]
const madeUp = '(bedrag verzonnen)'
const hundredEuro = 10_000

/** Volunteers of two years: about two projects in three have some, a few with a count per half year. */
export function makeUpVolunteers(seed: string): MadeUpVolunteers[] {
  return years.flatMap((year) =>
    facts.projects
      .filter((project) => runsIn(project, year))
      .flatMap((project) => volunteersOf(seed, project, year)),
  )
}

function volunteersOf(seed: string, { name, sector }: ProjectFacts, year: number): MadeUpVolunteers[] {
  // The same project has volunteers in both years, and about as many.
  const random = randomFrom(`${seed} vrijwilligers ${name}`)
  if (sector || random.chance(0.3)) return []
  const usual = random.whole(4, 28)
  const halves = random.chance(0.2)
  const heads = () => Math.max(1, usual + randomFrom(`${seed} ${name} ${year}`).whole(-3, 4))
  const day = (text: string) => calendarDate(`${year}-${text}`)
  const whole = [{ project: name, from: day('01-01'), to: day('12-31'), heads: heads() }]
  const half = [
    { project: name, from: day('01-01'), to: day('06-30'), heads: heads() },
    { project: name, from: day('07-01'), to: day('12-31'), heads: heads() + 2 },
  ]
  return halves ? half : whole
}

/** What each theme gets of the envelope, in euro. */
const envelope: Readonly<Record<string, number>> = {
  Wonen: 262_000,
  'Sociale bescherming': 448_000,
  Onderwijs: 176_000,
  'Krachtige buurten en steden': 531_000,
  'Collectief burgerschap': 118_000,
}

/** What other governments and funds give to projects, with how often. */
const others: readonly (readonly [FundingSource, string, number])[] = [
  ['flemish', 'Vlaamse overheid', 0.55],
  ['fund', 'Fonds', 0.3],
  ['federal', 'Federale overheid', 0.2],
  ['european', 'Europees fonds', 0.12],
]

/** A little over what the report says of local governments in the means of projects. */
const localShare = (facts.staff.localPercentOfProjects + 0.6) / 100

/**
 * Means of two years. The envelope goes to themes, all else to projects but for some means of one's own;
 * local governments give a little over the share of the projects' means that the report states.
 */
export function makeUpFunding(seed: string): MadeUpFunding[] {
  return years.flatMap((year) => {
    const projects = facts.projects.filter((project) => runsIn(project, year))
    const other = projects.flatMap((project) =>
      fundingOf(randomFrom(`${seed} middelen ${project.name} ${year}`), project, year),
    )
    const local = localOf(randomFrom(`${seed} lokale middelen ${year}`), projects, year, sum(other))
    const own = {
      year,
      source: 'own' as const,
      funder: `Eigen middelen ${madeUp}`,
      theme: null,
      project: null,
      amount: 1_850_000,
    }
    return [...envelopeOf(year), ...local, ...other, own]
  })
}

function envelopeOf(year: number): MadeUpFunding[] {
  return Object.entries(envelope).map(([theme, euro]) => ({
    year,
    source: 'envelope',
    funder: `Vlaamse Gemeenschap ${madeUp}`,
    theme,
    project: null,
    amount: Math.round(euro * (year === demonstrationYear ? 1 : 0.984)) * 100,
  }))
}

function fundingOf(random: Random, { name }: ProjectFacts, year: number): MadeUpFunding[] {
  return others
    .filter(([, , share]) => random.chance(share))
    .map(([source, funder]) => ({
      year,
      source,
      funder: `${funder} ${madeUp}`,
      theme: null,
      project: name,
      amount: random.whole(60, 620) * hundredEuro,
    }))
}

/** Every municipality of a project gives, so much that together they give their share. */
function localOf(
  random: Random,
  projects: readonly ProjectFacts[],
  year: number,
  rest: number,
): MadeUpFunding[] {
  const drawn = projects.flatMap(({ name, municipalities }) =>
    municipalities.map((municipality) => ({ name, municipality, weight: random.whole(40, 400) })),
  )
  const weights = drawn.reduce((total, { weight }) => total + weight, 0)
  const whole = (rest * localShare) / (1 - localShare)
  return drawn.map(({ name, municipality, weight }) => ({
    year,
    source: 'local',
    funder: `${municipality} ${madeUp}`,
    theme: null,
    project: name,
    amount: Math.ceil((whole * weight) / weights / hundredEuro) * hundredEuro,
  }))
}

function sum(means: readonly MadeUpFunding[]): number {
  return means.reduce((total, { amount }) => total + amount, 0)
}

function runsIn({ start, end }: ProjectFacts, year: number): boolean {
  return (start === null || start <= `${year}-12-31`) && (end === null || end >= `${year}-01-01`)
}
