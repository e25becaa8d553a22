import type { ActivityId, ContactId } from '../src/platform/core/ids.ts'
import type { MadeUpYear } from './generate.ts'
import { demoKinds, type KindKey } from './kinds.ts'
import { madeUpId } from './made-up-id.ts'
import type { MadeUpActivity } from './make-up-activity.ts'
import type { MadeUpContact } from './make-up-contact.ts'
import { randomFrom } from './random.ts'

/** In which project and month somebody typed a zero too many. */
const zeroTooMany = [
  { project: 'Buurtopbouwwerk Beringen-Mijn', month: '2021-06' },
  { project: 'De STEK in Leopoldsburg', month: '2021-06' },
  { project: 'OnderDak in Sint-Truiden', month: '2021-06' },
  { project: 'Onderwijsopbouwwerk in Hasselt', month: '2021-10' },
]
/** In which project and month something was registered twice. */
const twice = [
  { project: 'Buurtopbouwwerk Bilzen', month: '2021-06' },
  { project: 'Zorgzame buurten', month: '2021-09' },
]

/**
 * A few made-up mistakes in the year, for a review to find: numbers with a zero too many, and
 * registrations that were made twice. Missing weeks need none: some projects have them by chance.
 */
export function plantMistakes(year: MadeUpYear): MadeUpYear {
  return {
    activities: [
      ...zeroTooMany.map((where) => mistyped(largestGroup(year, where), where.project)),
      ...twice.map((where) => again(largestGroup(year, where), where.project)),
    ],
    contacts: twice.map((where) => metAgain(inMonth(year.contacts, where), where.project)),
  }
}

interface Where {
  project: string
  month: string
}

function inMonth<R extends { project: string; date: string }>(all: readonly R[], where: Where): R {
  const found = all.find(({ project, date }) => project === where.project && date.startsWith(where.month))
  if (found === undefined) throw new Error(`${where.project} has nothing in ${where.month}`)
  return found
}

/** A group of the month, of the kind that the project has most of: there is much to compare it with. */
function largestGroup(year: MadeUpYear, where: Where): MadeUpActivity {
  const groups = year.activities.filter(
    ({ project, kind }) => project === where.project && demoKinds[kind].legalKind !== 'individual',
  )
  const counts = new Map<KindKey, number>()
  for (const { kind } of groups) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one)
  return inMonth(
    groups.filter(({ kind, participations }) => kind === commonest?.[0] && participations >= 8),
    where,
  )
}

function mistyped(activity: MadeUpActivity, seed: string): MadeUpActivity {
  const id = madeUpId<ActivityId>(randomFrom(`mistyped ${seed}`), activity.date)
  const participations = activity.participations * 10
  return { ...activity, id, participations, referrals: [], note: 'Verzonnen: een nul te veel.' }
}

function again(activity: MadeUpActivity, seed: string): MadeUpActivity {
  return { ...activity, id: madeUpId<ActivityId>(randomFrom(`again ${seed}`), activity.date) }
}

function metAgain(contact: MadeUpContact, seed: string): MadeUpContact {
  const id = madeUpId<ContactId>(randomFrom(`met again ${seed}`), contact.date)
  return { ...contact, id, note: 'Verzonnen: al eens genoteerd.' }
}
