import { brusselsDate } from '../src/platform/core/calendar-date.ts'
import type { ActivityKindId } from '../src/platform/core/ids.ts'
import { formatNumber } from '../src/platform/core/language.ts'
import type { Actor } from '../src/platform/core/permissions.ts'
import { reading } from '../src/platform/db/transaction.ts'
import type { ActivityDraft, ContactDraft } from '../src/registration/core/model.ts'
import {
  keepActivityKinds,
  listKinds,
  registerActivities,
  registerContact,
} from '../src/registration/index.ts'
import type { MadeUpYear } from './generate.ts'
import { demoKinds } from './kinds.ts'
import type { BodyIds } from './load-bodies.ts'
import type { PartnerIds } from './load-network.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import type { MadeUpActivity } from './make-up-activity.ts'
import type { MadeUpContact } from './make-up-contact.ts'
import { idOf } from './named.ts'
import { makeUpRecent } from './recent.ts'

/** The ids of what registrations name, by name. */
export interface Ids {
  projects: ProjectIds
  partners: PartnerIds
  kinds: ReadonlyMap<string, ActivityKindId>
  bodies: BodyIds
}

/** In one transaction: enough to be quick, few enough to lose little when a load breaks off. */
const activitiesAtOnce = 2000
const contactsAtOnce = 600

/** The year is long ago for whoever starts the demonstration: that is no question here. */
const confirmed = ['long-ago', 'date-in-future']

/** Keeps the institute's own kinds of activity; gives the id of each by its Dutch name. */
export async function loadKinds(loading: Loading): Promise<Ids['kinds']> {
  await write(loading, (tx) => keepActivityKinds(tx, Object.values(demoKinds)))
  const kinds = await reading(loading.app, loading.actor.organisationId, listKinds)
  return new Map(kinds.map(({ id, name }) => [name.nl, id]))
}

/** Registers the year: by the person whose project it is, else by the loader. */
export async function loadYear(
  loading: Loading,
  year: MadeUpYear,
  { ids, people }: { ids: Ids; people: readonly Actor[] },
): Promise<void> {
  const registrar = registrarOf(ids, people, loading.actor)
  const total = year.activities.length + year.contacts.length
  let done = 0
  const progress = (count: number) => {
    loading.onProgress(`Demonstration: registrations ${dutch(done)} of ${dutch(total)}`)
    done += count
  }
  for (const { actor, batch } of batches(year.activities, registrar, activitiesAtOnce)) {
    progress(batch.length)
    await registerAll(
      loading,
      actor,
      batch.map((activity) => activityDraft(activity, ids)),
    )
  }
  for (const { actor, batch } of batches(year.contacts, registrar, contactsAtOnce)) {
    progress(batch.length)
    await registerContacts(
      loading,
      actor,
      batch.map((contact) => contactDraft(contact, ids)),
    )
  }
}

/** Registers something in last week and this week for one person. */
export async function loadRecent(
  loading: Loading,
  { ids, person, projects }: { ids: Ids; person: Actor; projects: readonly string[] },
): Promise<void> {
  const { activities, contacts } = makeUpRecent(projects, brusselsDate(loading.now))
  await registerAll(
    loading,
    person,
    activities.map((activity) => activityDraft(activity, ids)),
  )
  await registerContacts(
    loading,
    person,
    contacts.map((contact) => contactDraft(contact, ids)),
  )
}

function registrarOf(ids: Ids, people: readonly Actor[], loader: Actor) {
  return ({ project }: { project: string }): Actor => {
    const projectId = idOf(ids.projects, project)
    return people.find(({ projectIds }) => projectIds.includes(projectId)) ?? loader
  }
}

/** Registrations in batches of at most `size`, each of one actor. */
function batches<T>(all: readonly T[], actorOf: (one: T) => Actor, size: number) {
  const byActor = new Map<Actor, T[]>()
  for (const one of all) {
    const actor = actorOf(one)
    byActor.set(actor, [...(byActor.get(actor) ?? []), one])
  }
  return [...byActor].flatMap(([actor, own]) =>
    Array.from({ length: Math.ceil(own.length / size) }, (_, place) => ({
      actor,
      batch: own.slice(place * size, (place + 1) * size),
    })),
  )
}

async function registerAll(loading: Loading, actor: Actor, drafts: ActivityDraft[]): Promise<void> {
  const answers = await write(loading, (tx) => registerActivities(tx, actor, drafts, loading.now), actor)
  for (const answer of answers) {
    if (answer.outcome !== 'registered')
      throw answer.problems[0] ?? new Error('A registration got no answer.')
  }
}

function registerContacts(loading: Loading, actor: Actor, drafts: ContactDraft[]): Promise<void> {
  return write(
    loading,
    async (tx) => {
      for (const draft of drafts) await registerContact(tx, actor, draft, loading.now)
    },
    actor,
  )
}

function activityDraft(
  { project, kind, partners, referrals, ...rest }: MadeUpActivity,
  ids: Ids,
): ActivityDraft {
  return {
    ...rest,
    projectId: idOf(ids.projects, project),
    kindId: idOf(ids.kinds, demoKinds[kind].name.nl),
    partnerIds: partners.map((name) => idOf(ids.partners, name)),
    referrals: referrals.map(({ partner, ...referral }) => ({
      ...referral,
      partnerId: idOf(ids.partners, partner),
    })),
    confirmed,
  }
}

function contactDraft({ project, partners, body, ...rest }: MadeUpContact, ids: Ids): ContactDraft {
  return {
    ...rest,
    projectId: idOf(ids.projects, project),
    partnerIds: partners.map((name) => idOf(ids.partners, name)),
    bodyId: body === null ? null : idOf(ids.bodies, body),
    confirmed,
  }
}

function dutch(value: number): string {
  return formatNumber(value, 'nl')
}
