import { addDays } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import type { Period } from '../platform/core/period.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { addMonths, firstDayOf, monthOf } from '../registration/core/month.ts'
import {
  activitiesIn,
  contactsIn,
  headCountsIn,
  listKinds,
  type RegisteredActivity,
  type RegisteredContact,
  readClosedMonths,
} from '../registration/index.ts'
import { doubleActivities, doubleContacts } from './core/duplicates.ts'
import type { Finding, FindingKind, Findings, Reviewed, Verdict } from './core/model.ts'
import { outsideTerms, unusualNumbers } from './core/questions.ts'
import { readProjects, readVerdicts } from './store.ts'

interface Asked extends Period {
  projectId?: ProjectId | undefined
}

/** A finding before it is known whether somebody answered it. */
type Question = Finding extends infer F ? (F extends Finding ? Omit<F, 'verdict'> : never) : never

/**
 * What is to be asked of the registrations of whole months, by date, each with the verdict on its version
 * if there is one.
 */
export async function readFindings(tx: ReadTransaction, actor: Actor, asked: Asked): Promise<Findings> {
  const activities = await activitiesIn(tx, asked)
  // One meeting is one contact, whichever projects registered it: all of them are compared.
  const contacts = await contactsIn(tx, { from: asked.from, to: asked.to })
  const earlier = await headCountsIn(tx, {
    ...asked,
    from: firstDayOf(addMonths(monthOf(asked.from), -11)),
    to: addDays(asked.from, -1),
  })
  const view = await viewOf(tx, actor)
  const whole = activities.map(view.withLegalKind)
  const { unusual, uncompared } = unusualNumbers(whole, earlier)
  const questions: Question[] = [
    ...unusual.map(
      ({ activity, ...outlier }): Question => ({
        finding: 'outlier',
        about: view.activity(activity),
        ...outlier,
      }),
    ),
    ...doubleActivities(whole).map(
      ({ later, first }): Question => ({
        finding: 'duplicate',
        about: view.activity(later),
        first: view.activity(first),
      }),
    ),
    ...doubleContacts(contacts).map(
      ({ later, first }): Question => ({
        finding: 'duplicate',
        about: view.contact(later),
        first: view.contact(first),
      }),
    ),
    ...outsideTerms(activities, view.terms).map((one) => view.outside(view.activity(one))),
    ...outsideTerms(contacts, view.terms).map((one) => view.outside(view.contact(one))),
  ]
  const own = questions.filter(
    ({ about }) => asked.projectId === undefined || about.projectId === asked.projectId,
  )
  return { findings: await withVerdicts(tx, own), uncompared }
}

/** What turns registrations into what is shown of them. */
async function viewOf(tx: ReadTransaction, actor: Actor) {
  const terms = new Map((await readProjects(tx)).map((project) => [project.id, project]))
  const kinds = new Map((await listKinds(tx)).map((kind) => [kind.id, kind]))
  const closed = new Set(await readClosedMonths(tx))
  const shared = ({
    id,
    version,
    projectId: of,
    date,
    registeredBy,
  }: RegisteredActivity | RegisteredContact) => ({
    id,
    version,
    projectId: of,
    project: terms.get(of)?.name ?? '',
    date,
    registeredBy,
    mayCorrect: !closed.has(monthOf(date)) && mayInProject(actor, 'registration.write', of),
  })
  return {
    terms,
    withLegalKind: (activity: RegisteredActivity) => ({
      ...activity,
      legalKind: kinds.get(activity.kindId)?.legalKind ?? ('gathering' as const),
    }),
    activity: (activity: RegisteredActivity): Reviewed => ({
      ...shared(activity),
      recordKind: 'activity',
      kind: kinds.get(activity.kindId)?.name ?? null,
      participations: activity.participations,
      subject: null,
    }),
    contact: (contact: RegisteredContact): Reviewed => ({
      ...shared(contact),
      recordKind: 'contact',
      kind: null,
      participations: null,
      subject: contact.subject,
    }),
    outside: (about: Reviewed): Question => {
      const { start = null, end = null } = terms.get(about.projectId) ?? {}
      return { finding: 'outsideTerm', about, start, end }
    },
  }
}

async function withVerdicts(tx: ReadTransaction, questions: readonly Question[]): Promise<Finding[]> {
  const key = (finding: FindingKind, kind: string, id: string, version: number) =>
    `${finding} ${kind} ${id} ${version}`
  const rows = await readVerdicts(
    tx,
    questions.map(({ about }) => about.id),
  )
  const verdicts = new Map(
    rows.map(({ finding, recordKind, recordId, version, reason, by, at }): [string, Verdict] => [
      key(finding, recordKind, recordId, version),
      { reason, by, at },
    ]),
  )
  return questions
    .map((question): Finding => {
      const { recordKind, id, version } = question.about
      return { ...question, verdict: verdicts.get(key(question.finding, recordKind, id, version)) ?? null }
    })
    .sort((one, other) => compare(one.about, other.about))
}

function compare(one: Reviewed, other: Reviewed): number {
  return one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? -1 : 1
}
