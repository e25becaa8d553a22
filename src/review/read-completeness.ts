import {
  addDays,
  brusselsDate,
  type CalendarDate,
  mondayOf,
  weekday,
} from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import type { Period } from '../platform/core/period.ts'
import { type Actor, reachOf } from '../platform/core/permissions.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { type JudgedWeek, judgeWeeks, quietWeeks, trailingWeeks } from './core/completeness.ts'
import type { Completeness, Forgotten, WeekCell } from './core/model.ts'
import { type ProjectTerm, readProjects, readWeekCounts } from './store.ts'

interface Judged {
  project: ProjectTerm
  weeks: JudgedWeek[]
}

/** Every project's weeks, judged by the half year before each; holidays are those of the organisation. */
async function judgeProjects(
  tx: ReadTransaction,
  { from, to }: Period,
): Promise<{ mondays: CalendarDate[]; judged: Judged[] }> {
  const first = addDays(mondayOf(from), -7 * trailingWeeks)
  const mondays: CalendarDate[] = []
  for (let monday = first; monday <= to; monday = addDays(monday, 7)) mondays.push(monday)
  const counts = new Map(
    (await readWeekCounts(tx, { from: first, to: addDays(mondayOf(to), 6) })).map(
      ({ projectId, monday, count }) => [`${projectId} ${monday}`, count],
    ),
  )
  const projects = (await readProjects(tx)).map((project) => ({
    project,
    counts: mondays.map((monday) => counts.get(`${project.id} ${monday}`) ?? 0),
    running: mondays.map((monday) => runsAllWeek(project, monday)),
  }))
  const quiet = quietWeeks(projects)
  return {
    mondays: mondays.slice(trailingWeeks),
    judged: projects.map((one) => ({
      project: one.project,
      weeks: judgeWeeks(one, quiet).slice(trailingWeeks),
    })),
  }
}

function runsAllWeek({ start, end }: ProjectTerm, monday: CalendarDate): boolean {
  return (start === null || start <= monday) && (end === null || end >= addDays(monday, 6))
}

/** The weeks that begin in a period, as far as they have begun, for all projects that ran in one of them. */
export async function readCompleteness(
  tx: ReadTransaction,
  asked: Period & { projectId?: ProjectId | undefined },
  today: CalendarDate,
): Promise<Completeness> {
  const { mondays, judged } = await judgeProjects(tx, asked)
  const shown = mondays.flatMap((monday, week) =>
    monday >= asked.from && monday <= asked.to && monday <= today ? [week] : [],
  )
  const cell = ({ state, count }: JudgedWeek, monday: CalendarDate | undefined): WeekCell => ({
    state: monday !== undefined && state !== 'outside' && addDays(monday, 6) >= today ? 'open' : state,
    count,
  })
  return {
    mondays: shown.flatMap((week) => mondays[week] ?? []),
    projects: judged
      .filter(({ project }) => asked.projectId === undefined || project.id === asked.projectId)
      .map(({ project: { id, name }, weeks }) => {
        const own = shown.flatMap((week) =>
          weeks[week] ? [{ judged: weeks[week], monday: mondays[week] }] : [],
        )
        return {
          id,
          name,
          usual: own.findLast(({ judged: { usual } }) => usual !== null)?.judged.usual ?? null,
          weeks: own.map((one) => cell(one.judged, one.monday)),
        }
      })
      .filter(({ weeks }) => weeks.some(({ state, count }) => state !== 'outside' || count > 0)),
  }
}

/** From Thursday on, a week without registrations is worth a question. */
const askFrom = 4

/**
 * The person's own projects in which a week misses registrations, with what is usual. Of the week that
 * runs it is asked from Thursday on; of one to come, never.
 */
export async function readForgotten(
  tx: ReadTransaction,
  actor: Actor,
  monday: CalendarDate,
  now: Date,
): Promise<Forgotten[]> {
  const today = brusselsDate(now)
  const tooEarly = mondayOf(today) === monday ? weekday(today) < askFrom : monday > today
  if (tooEarly || reachOf(actor, 'registration.write') !== 'own') return []
  const { judged } = await judgeProjects(tx, { from: monday, to: monday })
  return judged.flatMap(({ project, weeks: [week] }) =>
    actor.projectIds.includes(project.id) && week?.state === 'missing'
      ? [{ projectId: project.id, project: project.name, usual: week.usual ?? 0 }]
      : [],
  )
}
