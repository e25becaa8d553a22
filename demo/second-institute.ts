import { keepPartner, keepProjectPartner } from '../src/network/index.ts'
import { keepPlan, keepProject, keepSheet } from '../src/plan/index.ts'
import { castDomain } from '../src/platform/auth/demonstration-sign-in.ts'
import { foundOrganisation } from '../src/platform/auth/organisations.ts'
import { addDays, brusselsDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import {
  type ActivityId,
  type ContactId,
  newId,
  type OrganisationId,
  type PartnerId,
  type ProjectId,
} from '../src/platform/core/ids.ts'
import type { Actor } from '../src/platform/core/permissions.ts'
import type { WriteTransaction } from '../src/platform/db/transaction.ts'
import {
  keepActivityKinds,
  legalKindsAsKinds,
  listKinds,
  registerActivity,
  registerContact,
} from '../src/registration/index.ts'
import type { CastPerson } from './cast.ts'
import type { DemonstrationOptions } from './load.ts'
import { loadPeople } from './load-people.ts'
import { type Loading, loaderOf, write } from './loading.ts'

/** Another institute, for tests that nothing of one is seen by the other. Never part of a start. */
export const secondInstitute = {
  id: '0176bb3e-d400-7000-8000-00000000000b' as OrganisationId,
  name: 'Tweede instituut',
}

const projectName = 'Buurtwerk Waterkant'
const partnerName = 'Gemeente Waterkant'

/** Its people. They can be signed in with a click, and are not shown in the cast. */
export const secondCast = {
  worker: {
    userId: 'second-worker',
    name: 'Tine Peeters',
    email: `tine@${castDomain}`,
    role: 'worker',
    projects: [projectName],
  },
  director: {
    userId: 'second-director',
    name: 'Bram Jacobs',
    email: `bram@${castDomain}`,
    role: 'director',
    projects: [],
  },
} as const satisfies Record<string, CastPerson>

/** What a test tries to reach from elsewhere. Every text of it holds the word *Waterkant*. */
export interface SecondInstitute {
  organisationId: OrganisationId
  projectId: ProjectId
  partnerId: PartnerId
  activityId: ActivityId
  contactId: ContactId
}

/** Founds the second institute with one project, partner, sheet, activity and contact, all of yesterday. */
export async function loadSecondInstitute(options: DemonstrationOptions): Promise<SecondInstitute> {
  const { owner, app, accounts, now, onProgress = () => undefined } = options
  const organisationId = secondInstitute.id
  const loading: Loading = { app, now, onProgress, actor: loaderOf(organisationId) }
  await foundOrganisation(owner, { ...secondInstitute, demonstration: false })
  const { projectId, partnerId } = await write(loading, keepScene)
  const [worker = loading.actor] = await loadPeople({ owner, accounts }, organisationId, {
    people: Object.values(secondCast),
    projects: new Map([[projectName, projectId]]),
  })
  const registered = await write(
    loading,
    (tx) => registerOfYesterday(tx, worker, { projectId, partnerId, now }),
    worker,
  )
  return { organisationId, projectId, partnerId, ...registered }
}

async function keepScene(tx: WriteTransaction) {
  const theme = 'Waterkant'
  const objective = 'Ontmoeting in Waterkant'
  await keepPlan(tx, {
    name: 'Meerjarenplan van Waterkant',
    from: calendarDate('2021-01-01'),
    to: calendarDate('2030-12-31'),
    strategicObjectives: [{ name: theme, themes: [{ name: theme, objectives: [objective] }] }],
  })
  const { id: projectId } = await keepProject(tx, {
    name: projectName,
    theme,
    sector: false,
    phase: 'execution',
    term: { start: calendarDate('2021-01-01'), end: null, written: null },
    description: '',
    municipalities: ['Waterkant'],
    contributions: [{ objective, theme, weight: 'main' }],
    position: 1,
  })
  const { id: partnerId } = await keepPartner(tx, {
    name: partnerName,
    kind: 'municipality',
    municipality: 'Waterkant',
    aliases: [],
  })
  await keepProjectPartner(tx, { projectId, partnerId, role: 'solutionActor' })
  await keepSheet(tx, {
    project: { id: projectId },
    year: 2021,
    scales: { cooperation: 'developing', politicalResults: null, participation: null },
    status: 'onSchedule',
    parts: {
      cooperation: [
        { kind: 'paragraph', level: 1, text: '(verzonnen) Overleg in Waterkant.', sourceLine: null },
      ],
    },
  })
  await keepActivityKinds(tx, legalKindsAsKinds)
  return { projectId, partnerId }
}

async function registerOfYesterday(
  tx: WriteTransaction,
  worker: Actor,
  { projectId, partnerId, now }: { projectId: ProjectId; partnerId: PartnerId; now: Date },
) {
  const [kind] = await listKinds(tx)
  if (kind === undefined) throw new Error('The second institute has no kinds of activity.')
  const shared = { projectId, date: addDays(brusselsDate(now), -1), partnerIds: [partnerId], confirmed: [] }
  const activity = await registerActivity(
    tx,
    worker,
    {
      ...shared,
      id: newId<ActivityId>(),
      kindId: kind.id,
      setting: kind.usualSetting,
      participations: 3,
      referrals: [],
      note: 'Verzonnen: stoepbezoek in Waterkant.',
    },
    now,
  )
  const contact = await registerContact(
    tx,
    worker,
    {
      ...shared,
      id: newId<ContactId>(),
      subject: 'Wijkoverleg Waterkant',
      policy: true,
      level: 'local',
      targetGroupPresent: true,
      setting: 'venue',
      bodyId: null,
      note: '',
    },
    now,
  )
  return { activityId: activity.id as ActivityId, contactId: contact.id as ContactId }
}
