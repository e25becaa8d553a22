import {
  type ActivityId,
  type ContactId,
  newId,
  type PartnerId,
  type ReportRunId,
} from '../../src/platform/core/ids.ts'
import type { Role } from '../../src/platform/core/permissions.ts'
import type { EndpointName } from './endpoints.ts'
import type { Scene } from './scene.ts'

/** How an endpoint is asked: by whom, and with what about an institute. */
export interface Example {
  role: Role
  /** `id` is what a new record gets: a new one for one's own institute, a known one for another's. */
  input(scene: Scene, id: <I extends string>(known: I) => I): Record<string, unknown>
}

/** A record's id when it is the other institute's that is aimed at; a new id for a record of one's own. */
export const newIds = <I extends string>(_known: I): I => newId<I>()
export const knownIds = <I extends string>(known: I): I => known

const nothing = () => ({})
const activity = ({ projects, kinds, partners }: Scene, id: ActivityId) => ({
  id,
  projectId: projects.roof.id,
  date: '2021-06-14',
  kindId: kinds.gathering,
  setting: 'venue',
  participations: 12,
  partnerIds: [partners.welfare],
  referrals: [{ partnerId: partners.town, count: 1, warm: true }],
  note: 'Soep met de buren',
})
const contact = ({ projects, partners }: Scene, id: ContactId) => ({
  id,
  projectId: projects.roof.id,
  date: '2021-06-14',
  subject: 'Overleg over de leegstand',
  policy: true,
  level: 'local',
  targetGroupPresent: true,
  setting: 'venue',
  partnerIds: [partners.town],
})
const partner = (id: PartnerId, name: string) => ({
  id,
  name,
  kind: 'association',
  municipality: 'Linde',
  aliases: ['Buurt in beweging'],
})

/** An example of every endpoint; one that is new does not compile before it has its own. */
export const examples: Record<EndpointName, Example> = {
  'session.current': { role: 'worker', input: nothing },
  'session.cast': { role: 'worker', input: nothing },

  'plan.show': { role: 'worker', input: nothing },
  'plan.themes': { role: 'worker', input: nothing },
  'plan.projects': {
    role: 'worker',
    input: ({ themes, municipality }) => ({ themeId: themes.housing, municipality, search: 'dak' }),
  },
  'plan.project': { role: 'worker', input: ({ projects }) => ({ id: projects.roof.id }) },
  'plan.sheet': { role: 'worker', input: ({ projects }) => ({ id: projects.roof.id, year: 2021 }) },
  'plan.reviseTerm': {
    role: 'lead',
    input: ({ projects }) => ({
      id: projects.roof.id,
      start: '2020-02-01',
      end: '2025-12-31',
      reason: 'Een maand later begonnen',
    }),
  },
  'plan.writeSheet': {
    role: 'worker',
    input: ({ projects }) => ({
      id: projects.roof.id,
      year: 2021,
      scales: { cooperation: 'developing', politicalResults: null, participation: 'goalsReached' },
      status: 'adjusted',
      parts: {
        cooperation: [{ kind: 'paragraph', level: 1, text: 'We werkten samen.', sourceLine: null }],
        politicalResults: [],
        participation: [],
        policyAdvice: [],
        conclusion: [],
        planning: [],
      },
    }),
  },

  'network.search': {
    role: 'worker',
    input: ({ projects }) => ({ text: 'gemeente linde', projectId: projects.roof.id }),
  },
  'network.list': { role: 'worker', input: nothing },
  'network.partner': { role: 'worker', input: ({ partners }) => ({ id: partners.welfare }) },
  'network.add': {
    role: 'worker',
    input: ({ partners, name }, id) => partner(id(partners.school), `Buurthuis ${name}`),
  },
  'network.rename': {
    role: 'worker',
    input: ({ partners, name }) => partner(partners.school, `De Kiem vzw ${name}`),
  },

  'registration.desk': { role: 'worker', input: nothing },
  'registration.week': { role: 'worker', input: () => ({ monday: '2021-05-31' }) },
  'registration.registerActivity': {
    role: 'worker',
    input: (scene, id) => activity(scene, id(scene.activityId)),
  },
  'registration.registerActivities': {
    role: 'worker',
    input: (scene, id) => ({ activities: [activity(scene, id(scene.activityId))] }),
  },
  'registration.activity': { role: 'policy', input: ({ activityId }) => ({ id: activityId }) },
  'registration.activityHistory': { role: 'policy', input: ({ activityId }) => ({ id: activityId }) },
  'registration.correctActivity': {
    role: 'worker',
    input: (scene) => ({
      ...activity(scene, scene.activityId),
      participations: 13,
      seenVersion: 1,
      reason: 'Er was er nog een',
    }),
  },
  'registration.withdrawActivity': {
    role: 'coordinator',
    input: ({ activityId }) => ({ id: activityId, seenVersion: 2, reason: 'Ging niet door' }),
  },
  'registration.registerContact': {
    role: 'worker',
    input: (scene, id) => contact(scene, id(scene.contactId)),
  },
  'registration.contact': { role: 'director', input: ({ contactId }) => ({ id: contactId }) },
  'registration.contactHistory': { role: 'director', input: ({ contactId }) => ({ id: contactId }) },
  'registration.correctContact': {
    role: 'lead',
    input: (scene) => ({ ...contact(scene, scene.contactId), level: 'flemish', seenVersion: 1 }),
  },
  'registration.withdrawContact': {
    role: 'worker',
    input: ({ contactId }) => ({ id: contactId, seenVersion: 2, reason: 'Dubbel ingevoerd' }),
  },

  'indicators.list': {
    role: 'worker',
    input: ({ projects }) => ({ year: 2021, projectId: projects.roof.id }),
  },
  'indicators.show': {
    role: 'worker',
    input: ({ municipality }) => ({ code: '2.3', year: 2021, municipality }),
  },
  'indicators.chart': {
    role: 'worker',
    input: ({ projects }) => ({ code: '2.4', year: 2021, projectId: projects.roof.id, scheme: 'dark' }),
  },
  'indicators.records': {
    role: 'worker',
    input: ({ themes }) => ({ code: '2.5', year: 2021, themeId: themes.housing, breakdown: 'partner' }),
  },

  'report.list': { role: 'worker', input: nothing },
  'report.run': { role: 'worker', input: ({ reportId }) => ({ id: reportId }) },
  'report.make': {
    role: 'coordinator',
    input: ({ reportId }, id) => ({ id: id<ReportRunId>(reportId), year: 2021, language: 'nl' }),
  },
  'report.document': { role: 'worker', input: ({ reportId }) => ({ id: reportId, format: 'html' }) },
}
