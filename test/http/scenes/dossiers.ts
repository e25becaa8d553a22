import { type AttachmentId, type DossierId, newId } from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

/** A neighbourhood analysis of `roof` with all its parts and a document, and a note under way. */
export interface DossierScene {
  dossierId: DossierId
  noteId: DossierId
  attachmentId: AttachmentId
}

/** Adds dossiers to an institute; `mark` stands in every word of them. */
export async function makeDossierScene(
  insert: (table: string, row: Record<string, unknown>) => Promise<void>,
  { projects, themes }: Institute,
  mark: string,
): Promise<DossierScene> {
  const scene: DossierScene = { dossierId: newId(), noteId: newId(), attachmentId: newId() }
  const of = { dossier_id: scene.dossierId }
  const first = { ...of, position: 1 }
  await insert('dossier', {
    id: scene.dossierId,
    title: `Buurtanalyse Linde ${mark}`,
    kind: 'neighbourhoodAnalysis',
    status: 'realised',
    realised_on: '2021-05-20',
    theme_id: themes.housing,
    summary: `Wonen in Linde ${mark}`,
    audiences: [`Lokaal bestuur ${mark}`],
    participation: true,
    participation_how: `In drie gesprekken ${mark}`,
    respondents: 40,
  })
  await insert('dossier_project', { ...of, project_id: projects.roof.id })
  await insert('recommendation', { ...first, text: `Een woonloket ${mark}` })
  await insert('feedback_moment', { ...first, on_date: '2021-06-01', text: `Aan de buurt ${mark}` })
  await insert('dossier_figure', {
    ...first,
    label: `Huurwoningen ${mark}`,
    value: '41.5',
    unit: '%',
    source: `Verzonnen ${mark}`,
  })
  await insert('respondent_group', {
    ...first,
    name: `Huurders ${mark}`,
    respondents: 28,
    themes: [`Vocht ${mark}`],
  })
  await insert('follow_up', { ...first, text: `Gesprek met de stad ${mark}`, due_on: '2021-09-01' })
  await insert('dossier', {
    id: scene.noteId,
    title: `Nota ${mark}`,
    kind: 'note',
    status: 'inProgress',
  })
  await insert('dossier_project', { dossier_id: scene.noteId, project_id: projects.roof.id })
  await insert('attachment', {
    id: scene.attachmentId,
    ...of,
    name: `analyse ${mark}.pdf`,
    media_type: 'application/pdf',
    size: 20,
    sha256: 'none',
  })
  await insert('attachment_content', {
    attachment_id: scene.attachmentId,
    content: Buffer.from(`%PDF-1.4 A document ${mark}`),
    attached_at: '2021-06-03T10:00:00Z',
    attached_by_name: `Somebody ${mark}`,
  })
  return scene
}
