import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { SheetDraft } from './core/api.ts'
import type { Sheet } from './core/model.ts'
import { planProblem as problem } from './core/problems.ts'
import { everyPart, newTexts } from './core/rules.ts'
import { readSheet } from './reads.ts'
import { lockProject, putSheet } from './store.ts'

/**
 * Writes the sheet of a project for a year in the place of what stood there. Only what is new is
 * screened: a published report may name an address, and nobody has to remove it to add a line.
 * Throws `project-not-found`, `sheet-not-yours` and `holds-…`.
 */
export async function writeSheet(tx: WriteTransaction, actor: Actor, draft: SheetDraft): Promise<Sheet> {
  const { id: projectId, year, scales, status } = draft
  await lockProject(tx, projectId)
  if (!mayInProject(actor, 'sheet.write', projectId)) throw problem('sheet-not-yours')
  const before = await readSheet(tx, projectId, year)
  refuseIdentifiers(newTexts(before?.parts ?? null, draft.parts))
  const parts = everyPart(draft.parts)
  const { sheet, outcome } = await putSheet(tx, before, { projectId, year, scales, status, parts })
  if (outcome !== 'unchanged') {
    tx.audit({
      verb: 'write-sheet',
      recordKind: 'sheet',
      recordIds: [sheet.id],
      before: before ?? undefined,
      after: sheet,
    })
  }
  return sheet
}
