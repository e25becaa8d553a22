import type { SignalId } from '../../../src/platform/core/ids.ts'
import type { Scene } from '../scene.ts'
import { type ExamplesOf, nothing } from './example.ts'

const signal = (id: SignalId, { projects, name }: Scene) => ({
  id,
  projectId: projects.roof.id,
  date: '2021-06-14',
  text: `Huurders klagen over vocht, zegt ${name}`,
  source: 'targetGroup',
  tags: ['Wonen', '#vocht'],
})
const reason = 'Staat er dubbel in'
const seen = { seenVersion: 1 }

export const signalsExamples: ExamplesOf<'signals'> = {
  'signals.list': { role: 'worker', input: () => ({ text: 'schimmel', bundled: 'no' }) },
  'signals.tags': { role: 'worker', input: nothing },
  'signals.signal': { role: 'worker', input: ({ signalId }) => ({ id: signalId }) },
  'signals.alike': { role: 'worker', input: ({ signalId }) => ({ id: signalId }) },
  'signals.note': { role: 'worker', input: (scene, id) => signal(id(scene.signalId), scene) },
  'signals.change': { role: 'worker', input: (scene) => ({ ...signal(scene.signalId, scene), ...seen }) },
  'signals.withdraw': {
    role: 'worker',
    input: ({ spareSignalId }) => ({ id: spareSignalId, ...seen, reason }),
  },
  'signals.bundles': { role: 'director', input: nothing },
  'signals.possibleBundles': { role: 'director', input: nothing },
  'signals.bundle': { role: 'worker', input: ({ bundleId }) => ({ id: bundleId }) },
  'signals.alikeToBundle': { role: 'director', input: ({ bundleId }) => ({ id: bundleId }) },
  'signals.makeBundle': {
    role: 'policy',
    input: ({ bundleId, signalId, name }, id) => ({
      id: id(bundleId),
      title: `Vocht in huurwoningen van ${name}`,
      description: '',
      tags: ['wonen'],
      signalIds: [signalId],
    }),
  },
  'signals.changeBundle': {
    role: 'lead',
    input: ({ bundleId, name }) => ({
      id: bundleId,
      title: `Schimmel in ${name}`,
      description: 'In huurwoningen',
      tags: [],
      ...seen,
    }),
  },
  'signals.withdrawBundle': {
    role: 'policy',
    input: ({ spareBundleId }) => ({ id: spareBundleId, ...seen, reason }),
  },
  'signals.addToBundle': {
    role: 'lead',
    input: ({ bundleId, signalId }) => ({ id: bundleId, signalIds: [signalId] }),
  },
  'signals.takeFromBundle': {
    role: 'lead',
    input: ({ bundleId, bundledSignalId }) => ({ id: bundleId, signalIds: [bundledSignalId] }),
  },
  'signals.takeStep': {
    role: 'policy',
    input: ({ bundleId, stepId, partners }, id) => ({
      id: id(stepId),
      bundleId,
      signalId: null,
      kind: 'raised',
      date: '2021-06-10',
      bodyId: null,
      partnerId: partners.town,
      text: '',
    }),
  },
  'signals.changeStep': {
    role: 'lead',
    input: ({ stepId, partners }) => ({
      id: stepId,
      kind: 'advice',
      date: '2021-06-11',
      bodyId: null,
      partnerId: partners.welfare,
      text: 'Keur huurwoningen vooraf',
      ...seen,
    }),
  },
  'signals.withdrawStep': {
    role: 'coordinator',
    input: ({ spareStepId }) => ({ id: spareStepId, ...seen, reason }),
  },
}
