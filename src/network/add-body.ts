import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import { columnsOfBody, listsOfBody, putLists, refuseBody } from './body-store.ts'
import type { BodyDraft } from './core/body-model.ts'

export const bodies = recordsOf('consultation_body', 'body')

/** Adds a consultation body. Throws `body-exists`, `unknown-link`, `id-taken`, `holds-…`. */
export async function addBody(
  tx: WriteTransaction,
  draft: BodyDraft,
): Promise<RecordReceipt & { added: boolean }> {
  refuseIdentifiers([draft.name, draft.purpose])
  await refuseBody(tx, draft)
  const lists = listsOfBody(draft)
  const receipt = await bodies.add(tx, draft.id, columnsOfBody(draft), {
    verb: 'add-body',
    lists: { after: lists },
  })
  if (receipt.added) await putLists(tx, draft.id, lists)
  return receipt
}
