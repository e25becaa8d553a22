import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import type { DossierDraft } from './core/dossier-model.ts'
import { dossierProblem as problem } from './core/dossier-problems.ts'
import { mayKeepDossier, refusalsOfDossier } from './core/dossier-rules.ts'
import { listsOf, replaceLists } from './dossier-lists.ts'
import { assertKnown, columnsOf } from './dossier-store.ts'

/**
 * Adds a policy dossier; a retry changes nothing. Throws `dossier-not-yours`, what its rules refuse,
 * `dossier-unknown-theme`, `dossier-unknown-project` and `id-taken`.
 */
export async function addDossier(
  tx: WriteTransaction,
  actor: Actor,
  draft: DossierDraft,
  now: Date,
): Promise<RecordReceipt> {
  if (!mayKeepDossier(actor, draft.projectIds)) throw problem('dossier-not-yours')
  const [refusal] = refusalsOfDossier(draft, brusselsDate(now))
  if (refusal) throw refusal
  await assertKnown(tx, draft)
  const lists = listsOf(draft)
  const { added, ...receipt } = await recordsOf('dossier', 'dossier').add(tx, draft.id, columnsOf(draft), {
    verb: 'add-dossier',
    lists: { after: lists },
  })
  if (added) await replaceLists(tx, draft.id, lists)
  return receipt
}
