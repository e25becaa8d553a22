import type { CommunicationActionId } from '../../../src/platform/core/ids.ts'
import type { Scene } from '../scene.ts'
import type { ExamplesOf } from './example.ts'

const action = ({ projects }: Scene, id: CommunicationActionId, number: number) => ({
  id,
  year: 2021,
  number,
  title: 'Opening van het buurthuis',
  kind: 'press',
  outlet: 'De Lindekrant',
  media: ['print', 'online'],
  audiences: ['buurtbewoners'],
  date: '2021-06-12',
  month: null,
  continuous: false,
  link: 'https://lindekrant.example/opening',
  projectIds: [projects.roof.id],
})

export const communicationExamples: ExamplesOf<'communication'> = {
  'communication.list': { role: 'coordinator', input: () => ({ year: 2021 }) },
  'communication.add': {
    role: 'communication',
    input: (scene, id) => action(scene, id(scene.communicationActionId), 7),
  },
  'communication.change': {
    role: 'communication',
    input: (scene) => ({ ...action(scene, scene.communicationActionId, 1), seenVersion: 1 }),
  },
  'communication.withdraw': {
    role: 'director',
    input: ({ communicationActionId }) => ({
      id: communicationActionId,
      seenVersion: 2,
      reason: 'Staat er dubbel in',
    }),
  },
}
