import type { ActivityId, ContactId } from '../../../src/platform/core/ids.ts'
import type { Scene } from '../scene.ts'
import { type ExamplesOf, nothing } from './example.ts'

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

export const registrationExamples: ExamplesOf<'registration'> = {
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
}
