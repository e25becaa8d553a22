import type { ProjectId, SheetId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { Kept } from './core/kept.ts'
import type { Sheet } from './core/model.ts'
import { everyPart, type Parts } from './core/rules.ts'
import { readSheet } from './reads.ts'
import { lockProject, projectNamed, putSheet } from './store.ts'

export interface KeptSheet extends Pick<Sheet, 'year' | 'scales' | 'status'> {
  project: { id: ProjectId } | { name: string }
  /** A part that is left out has no text. */
  parts: Partial<Parts>
}

/**
 * Keeps the sheet of a project and year as a source gives it. Its text is not screened: it was
 * published. Throws `project-not-named` and `project-not-found`.
 */
export async function keepSheet(tx: WriteTransaction, kept: KeptSheet): Promise<Kept<SheetId>> {
  const { project, year, scales, status } = kept
  const projectId = 'id' in project ? project.id : await projectNamed(tx, project.name)
  await lockProject(tx, projectId)
  const before = await readSheet(tx, projectId, year)
  const parts = everyPart(kept.parts)
  const { sheet, outcome } = await putSheet(tx, before, { projectId, year, scales, status, parts })
  if (outcome !== 'unchanged') {
    tx.audit({
      verb: 'keep-sheet',
      recordKind: 'sheet',
      recordIds: [sheet.id],
      before: before ?? undefined,
      after: sheet,
    })
  }
  return { id: sheet.id, outcome }
}
