import type { AgreementId, BodyId, PartnerId } from '../../../src/platform/core/ids.ts'
import type { Scene } from '../scene.ts'
import { type ExamplesOf, nothing } from './example.ts'

const partner = (id: PartnerId, name: string) => ({
  id,
  name,
  kind: 'association',
  municipality: 'Linde',
  aliases: ['Buurt in beweging'],
})
const body = ({ partners, projects, name }: Scene, id: BodyId) => ({
  id,
  name: `Buurtoverleg ${name}`,
  purpose: 'Over het plein',
  plannedPerYear: 4,
  endedOn: null,
  partnerIds: [partners.town, partners.welfare],
  projectIds: [projects.roof.id],
})
const agreement = ({ partners, themes }: Scene, id: AgreementId) => ({
  id,
  partnerId: partners.school,
  goal: 'Huiswerk maken in de buurt',
  themeIds: [themes.housing],
  start: '2021-01-01',
  end: '2022-12-31',
  remindDays: 60,
})

export const networkExamples: ExamplesOf<'network'> = {
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
  'network.roles': { role: 'worker', input: ({ projects }) => ({ projectId: projects.roof.id }) },
  'network.setRole': {
    role: 'worker',
    input: ({ projects, partners }) => ({
      projectId: projects.roof.id,
      partnerId: partners.school,
      role: 'solutionActor',
    }),
  },
  'network.duplicates': { role: 'worker', input: nothing },
  'network.distinguish': {
    role: 'coordinator',
    input: ({ partners }) => ({ partnerId: partners.school, otherId: partners.town }),
  },
  'network.merge': {
    role: 'coordinator',
    input: ({ alikeIds: [intoId, partnerId], mergeId }, id) => ({
      id: id(mergeId),
      partnerId,
      intoId,
      reason: 'Dezelfde organisatie',
    }),
  },
  'network.undoMerge': { role: 'director', input: ({ mergeId }) => ({ id: mergeId }) },
  'network.bodies': { role: 'worker', input: nothing },
  'network.body': { role: 'worker', input: ({ bodyId }) => ({ id: bodyId }) },
  'network.addBody': { role: 'worker', input: (scene, id) => body(scene, id(scene.bodyId)) },
  'network.changeBody': {
    role: 'worker',
    input: (scene) => ({ ...body(scene, scene.bodyId), name: 'Overleg van het plein', seenVersion: 1 }),
  },
  'network.withdrawBody': {
    role: 'coordinator',
    input: ({ bodyId }) => ({ id: bodyId, seenVersion: 2, reason: 'Bestaat niet' }),
  },
  'network.agreements': { role: 'worker', input: nothing },
  'network.addAgreement': {
    role: 'policy',
    input: (scene, id) => agreement(scene, id(scene.agreementId)),
  },
  'network.changeAgreement': {
    role: 'policy',
    input: (scene) => ({ ...agreement(scene, scene.agreementId), seenVersion: 1 }),
  },
  'network.withdrawAgreement': {
    role: 'director',
    input: ({ agreementId }) => ({ id: agreementId, seenVersion: 2, reason: 'Nooit ondertekend' }),
  },
}
