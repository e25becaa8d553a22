import { addDays, type CalendarDate, mondayOf, weekday, yearOf } from '../src/platform/core/calendar-date.ts'
import { demonstrationYear, facts, type ProjectFacts } from './facts.ts'
import type { MadeUpYear } from './generate.ts'
import type { KindKey } from './kinds.ts'
import { makeUpActivity } from './make-up-activity.ts'
import { makeUpContact } from './make-up-contact.ts'
import { partnersOf } from './partners.ts'
import { type Random, randomFrom, weighted } from './random.ts'
import { workOf, workProfiles } from './work.ts'

const note = 'Verzonnen voor de demonstratie.'

/**
 * What somebody registered in last week and this week up to today, in the named projects, so that the
 * week of a demonstration is not empty. Nothing on a day that none of the projects covers.
 */
export function makeUpRecent(projects: readonly string[], today: CalendarDate): MadeUpYear {
  const recent: MadeUpYear = { activities: [], contacts: [] }
  if (yearOf(today) <= demonstrationYear) return recent
  for (let day = addDays(mondayOf(today), -7); day <= today; day = addDays(day, 1)) {
    const running = facts.projects.filter(
      (project) => projects.includes(project.name) && covers(project, day),
    )
    if (running.length === 0 || (weekday(day) > 5 && day !== today)) continue
    const random = randomFrom(`recent ${day}`)
    const count = random.whole(1, 3)
    for (let made = 0; made < count; made++)
      recent.activities.push(activityOn(random, random.pick(running), day))
    if (weekday(day) % 2 === 0) recent.contacts.push(contactOn(random, random.pick(running), day))
  }
  return recent
}

function covers({ start, end }: ProjectFacts, day: CalendarDate): boolean {
  return (start === null || start <= day) && (end === null || day <= end)
}

function activityOn(random: Random, project: ProjectFacts, date: CalendarDate) {
  const mix = Object.entries(workProfiles[workOf(project)].mix) as [KindKey, number][]
  const scene = { project: project.name, kind: weighted(mix)(random), date, partners: partnersOf(project) }
  return { ...makeUpActivity(random, scene), note }
}

function contactOn(random: Random, project: ProjectFacts, date: CalendarDate) {
  const scene = { project: project.name, work: workOf(project), date, partners: partnersOf(project) }
  return { ...makeUpContact(random, scene), note }
}
