import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import { facts, type ProjectFacts } from './facts.ts'
import { demoKinds, type KindKey } from './kinds.ts'
import { type MadeUpActivity, makeUpActivity } from './make-up-activity.ts'
import { type MadeUpContact, makeUpContact } from './make-up-contact.ts'
import { partnersOf } from './partners.ts'
import { type Random, randomFrom, weighted } from './random.ts'
import { datesWithin, daysActive } from './season.ts'
import { workOf, workProfiles } from './work.ts'

export interface MadeUpYear {
  activities: MadeUpActivity[]
  contacts: MadeUpContact[]
}

type Counts = Record<keyof MadeUpYear, number>

/** How many there are to be, before each project's part is rounded. */
export const wantedCounts: Counts = { activities: 10_200, contacts: 1_800 }

/**
 * The registrations of the year for all projects, by a seed; nothing in them happened. Each project
 * draws from its own source, so that what one does leaves the others as they are.
 */
export function generateYear(seed: string): MadeUpYear {
  const counts = countsByProject(facts.projects)
  const years = facts.projects.map((project, place) =>
    generateProject(randomFrom(`${seed} ${project.name}`), project, counts[place] ?? wantedCounts),
  )
  return {
    activities: years.flatMap(({ activities }) => activities),
    contacts: years.flatMap(({ contacts }) => contacts),
  }
}

/** Parts the wanted counts by how much a kind of work does, and by how long a project ran this year. */
function countsByProject(projects: readonly ProjectFacts[]): Counts[] {
  const weights = projects.map((project): Counts => {
    const { activities, contacts } = workProfiles[workOf(project)]
    const days = daysActive(project)
    return { activities: activities * days, contacts: contacts * days }
  })
  const part = (figure: keyof Counts, weight: Counts) => {
    const total = weights.reduce((sum, other) => sum + other[figure], 0)
    return Math.round((wantedCounts[figure] * weight[figure]) / total)
  }
  return weights.map((weight) => ({
    activities: part('activities', weight),
    contacts: part('contacts', weight),
  }))
}

/** The registrations of one project, in the order of their dates. */
function generateProject(random: Random, project: ProjectFacts, counts: Counts): MadeUpYear {
  const work = workOf(project)
  const scene = { project: project.name, work, partners: partnersOf(project) }
  const drawDate = datesWithin(project)
  const drawKind = weighted(Object.entries(workProfiles[work].mix) as [KindKey, number][])
  const activities = Array.from({ length: counts.activities }, () => {
    const kind = drawKind(random)
    return makeUpActivity(random, { ...scene, kind, date: drawDate(demoKinds[kind].rhythm, random) })
  })
  const contacts = Array.from({ length: counts.contacts }, () =>
    makeUpContact(random, { ...scene, date: drawDate('personal', random) }),
  )
  return { activities: activities.sort(byDate), contacts: contacts.sort(byDate) }
}

function byDate(one: { date: CalendarDate }, other: { date: CalendarDate }): number {
  return one.date < other.date ? -1 : Number(one.date > other.date)
}
