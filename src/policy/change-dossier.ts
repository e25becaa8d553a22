import { isDeepStrictEqual } from 'node:util'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { DossierDraft } from './core/dossier-model.ts'
import { dossierProblem as problem } from './core/dossier-problems.ts'
import { mayKeepDossier, refusalsOfDossier } from './core/dossier-rules.ts'
import { findLists, listsOf, replaceLists } from './dossier-lists.ts'
import { assertKnown, columnsOf, lockDossier } from './dossier-store.ts'

/**
 * Changes a dossier: its text, how far it is, and its lists. A lead needs to be one of its projects
 * before and after. Throws what `addDossier` throws, and `unknown-record`, `already-withdrawn`,
 * `changed-meanwhile`.
 */
export async function changeDossier(
  tx: WriteTransaction,
  actor: Actor,
  draft: DossierDraft & { seenVersion: number },
  now: Date,
): Promise<RecordReceipt> {
  const kept = await lockDossier(tx, draft.id)
  const mayBoth =
    mayKeepDossier(actor, kept?.projectIds ?? draft.projectIds) && mayKeepDossier(actor, draft.projectIds)
  if (!mayBoth) throw problem('dossier-not-yours')
  const [refusal] = refusalsOfDossier(draft, brusselsDate(now))
  if (refusal) throw refusal
  await assertKnown(tx, draft)
  const before = await findLists(tx, draft.id)
  const after = listsOf(draft)
  const receipt = await recordsOf('dossier', 'dossier').change(tx, draft, columnsOf(draft), {
    verb: 'change-dossier',
    lists: { before, after },
  })
  await replaceLists(tx, draft.id, after, (list) => isDeepStrictEqual(before[list], after[list]))
  return receipt
}
