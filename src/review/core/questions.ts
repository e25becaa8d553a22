import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { LegalKind } from '../../registration/core/model.ts'
import { type Month, monthOf } from '../../registration/core/month.ts'
import { Distribution } from './distribution.ts'
import { judgeValue, type Outlier, type OutlierAnswer } from './outliers.ts'

/** How often a number of participations occurs in a month. */
export interface HeadsInMonth {
  projectId: string
  kindId: string
  month: Month
  participations: number
  count: number
}

interface Registration {
  id: string
  projectId: string
  date: CalendarDate
}
export interface ActivityAsked extends Registration {
  kindId: string
  legalKind: LegalKind
  participations: number
  note: string
}
export interface ContactAsked extends Registration {
  subject: string
  partnerIds: readonly string[]
  bodyId: string | null
}

interface Term {
  start: CalendarDate | null
  end: CalendarDate | null
}

/** A registration of which the number is unusual beside those of the year up to and with its month. */
export type UnusualNumber<A> = Outlier & { activity: A }

/** The months that a month's numbers are compared with: itself and the eleven before it. */
const comparedMonths = 12

/**
 * The unusual numbers among activities, and how many could not be compared. `earlier` counts the eleven
 * months before the first of them; the activities are all of their months.
 */
export function unusualNumbers<A extends ActivityAsked>(
  activities: readonly A[],
  earlier: readonly HeadsInMonth[],
): { unusual: UnusualNumber<A>[]; uncompared: number } {
  const year = yearBefore([...earlier, ...activities.map(headsOf)])
  const answers = activities.map((activity) => ({ activity, answer: year(activity) }))
  return {
    unusual: answers.flatMap(({ activity, answer }) =>
      typeof answer === 'string' ? [] : [{ ...answer, activity }],
    ),
    uncompared: answers.filter(({ answer }) => answer === 'too-few').length,
  }
}

function headsOf({ projectId, kindId, date, participations }: ActivityAsked): HeadsInMonth {
  return { projectId, kindId, month: monthOf(date), participations, count: 1 }
}

/** Judges an activity beside its year; what is alike in project, kind, month and number is judged once. */
function yearBefore(heads: readonly HeadsInMonth[]) {
  const months = new Map<string, Map<number, number>>()
  for (const { projectId, kindId, month, participations, count } of heads) {
    const key = `${projectId} ${kindId} ${ordinalOf(month)}`
    const counts = months.get(key) ?? new Map<number, number>()
    months.set(key, counts.set(participations, (counts.get(participations) ?? 0) + count))
  }
  const distributions = new Map<string, Distribution>()
  const answers = new Map<string, OutlierAnswer>()
  return ({ projectId, kindId, date, participations }: ActivityAsked): OutlierAnswer => {
    const of = `${projectId} ${kindId}`
    const last = ordinalOf(monthOf(date))
    const beside = remembered(distributions, `${of} ${last}`, () => {
      const year = Array.from({ length: comparedMonths }, (_, back) => months.get(`${of} ${last - back}`))
      return Distribution.of(year.flatMap((month) => [...(month ?? [])]))
    })
    return remembered(answers, `${of} ${last} ${participations}`, () => judgeValue(participations, beside))
  }
}

/** Months counted through, so that the one before is one less. */
function ordinalOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
}

function remembered<V>(known: Map<string, V>, key: string, make: () => V): V {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** The registrations on a day that their project does not run; a term that is not known excludes nothing. */
export function outsideTerms<R extends Registration>(
  registrations: readonly R[],
  terms: ReadonlyMap<string, Term>,
): R[] {
  return registrations.filter(({ projectId, date }) => {
    const { start = null, end = null } = terms.get(projectId) ?? {}
    return (start !== null && date < start) || (end !== null && date > end)
  })
}
