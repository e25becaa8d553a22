import { madeUpPdf } from '../../../demo/made-up-files.ts'
import type { AttachmentId, DossierId } from '../../../src/platform/core/ids.ts'
import type { Scene } from '../scene.ts'
import { type ExamplesOf, nothing } from './example.ts'

const note = ({ themes, projects, name }: Scene, id: DossierId) => ({
  id,
  title: `Nota over huren ${name}`,
  kind: 'note',
  status: 'realised',
  realisedOn: '2021-06-10',
  themeId: themes.housing,
  projectIds: [projects.roof.id],
  summary: 'Wat huurders ons vertelden.',
  audiences: ['Lokaal bestuur'],
  participation: true,
  participationHow: 'In twee gesprekken.',
  respondents: 24,
  recommendations: ['Maak een woonloket.'],
  feedback: [{ date: '2021-06-12', text: 'Aan de huurders' }],
  figures: [],
  groups: [],
  followUps: [],
})

const seen = { seenVersion: 1 }
const withdrawal = { ...seen, reason: 'Het stond er twee keer in.' }

export const dossiersExamples: ExamplesOf<'dossiers'> = {
  'dossiers.list': {
    role: 'worker',
    input: ({ projects }) => ({ kind: 'note', projectId: projects.roof.id }),
  },
  'dossiers.dossier': { role: 'worker', input: ({ dossierId }) => ({ id: dossierId }) },
  'dossiers.analyses': { role: 'worker', input: nothing },
  'dossiers.add': { role: 'lead', input: (scene, id) => note(scene, id(scene.noteId)) },
  'dossiers.change': { role: 'lead', input: (scene) => ({ ...note(scene, scene.noteId), ...seen }) },
  'dossiers.attach': {
    role: 'policy',
    input: ({ dossierId, attachmentId }, id) => ({
      dossierId,
      id: id<AttachmentId>(attachmentId),
      file: new File([madeUpPdf(['Een bijlage'])], 'bijlage.pdf'),
    }),
  },
  'dossiers.document': {
    role: 'worker',
    input: ({ dossierId, attachmentId }) => ({ dossierId, id: attachmentId }),
  },
  'dossiers.withdrawDocument': {
    role: 'coordinator',
    input: ({ dossierId, attachmentId }) => ({ dossierId, id: attachmentId, ...withdrawal }),
  },
  'dossiers.withdraw': { role: 'director', input: ({ dossierId }) => ({ id: dossierId, ...withdrawal }) },
}
