import { themeNamed } from '../src/plan/index.ts'
import { calendarDate } from '../src/platform/core/calendar-date.ts'
import type { AttachmentId, DossierId } from '../src/platform/core/ids.ts'
import { addDossier, attachDocument } from '../src/policy/index.ts'
import { makeUpDossiers } from './dossiers.ts'
import { demonstrationYear, facts } from './facts.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import { madeUpPdf, madeUpPng } from './made-up-files.ts'
import { madeUpId } from './made-up-id.ts'
import { idOf } from './named.ts'
import { randomFrom } from './random.ts'

/** Adds the policy dossiers of the year, those under way and the ideas; the first analysis has two documents. */
export async function loadDossiers(loading: Loading, projectIds: ProjectIds): Promise<void> {
  loading.onProgress('Demonstration: policy dossiers')
  const { actor, now } = loading
  const dossiers = makeUpDossiers()
  await write(loading, async (tx) => {
    for (const { projects, ...content } of dossiers) {
      const draft = {
        ...content,
        themeId: await themeNamed(tx, themeOf(projects[0])),
        projectIds: projects.map((name) => idOf(projectIds, name)),
      }
      await addDossier(tx, actor, draft, now)
    }
  })
  const analysis = dossiers.find(
    ({ kind, status }) => kind === 'neighbourhoodAnalysis' && status === 'realised',
  )
  if (analysis === undefined) return
  for (const file of documentsOf(analysis.title)) await attach(loading, analysis.id, file)
}

/** In a transaction of its own: a document weighs more than a dossier. */
async function attach(loading: Loading, dossierId: DossierId, file: File): Promise<void> {
  const { actor, now } = loading
  const id = madeUpId<AttachmentId>(randomFrom(`document ${file.name}`), documentDay)
  await write(loading, (tx) => attachDocument(tx, actor, { dossierId, id, file }, now))
}

const documentDay = calendarDate(`${demonstrationYear}-12-01`)

function documentsOf(title: string): File[] {
  const pdf = madeUpPdf([title, '', 'Dit document is verzonnen voor de demonstratie van Turfboek.'])
  const png = madeUpPng([24, 48, 72, 36, 60])
  return [new File([pdf], 'Buurtanalyse (verzonnen).pdf'), new File([png], 'Grafiek (verzonnen).png')]
}

function themeOf(project: string): string {
  const known = facts.projects.find(({ name }) => name === project)
  if (known === undefined) throw new RangeError(`The demonstration does not hold “${project}”.`)
  return known.theme
}
