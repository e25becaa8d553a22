import type { BodyId } from '../platform/core/ids.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import { bodies } from './add-body.ts'
import { columnsOfBody, keptLists, listsOfBody, putLists, refuseBody } from './body-store.ts'
import type { BodyDraft } from './core/body-model.ts'

/** Changes a consultation body, its members and projects. Throws what adding and `recordsOf` throw. */
export async function changeBody(
  tx: WriteTransaction,
  draft: BodyDraft & { seenVersion: number },
): Promise<RecordReceipt> {
  refuseIdentifiers([draft.name, draft.purpose])
  await refuseBody(tx, draft)
  const lists = { before: await keptLists(tx, draft.id), after: listsOfBody(draft) }
  const receipt = await bodies.change(tx, draft, columnsOfBody(draft), { verb: 'change-body', lists })
  await putLists(tx, draft.id, lists.after)
  return receipt
}

/** Withdraws a consultation body; its meetings stay contacts. Throws what `recordsOf` throws. */
export function withdrawBody(
  tx: WriteTransaction,
  seen: { id: BodyId; seenVersion: number; reason: string },
  now: Date,
): Promise<RecordReceipt> {
  return bodies.withdraw(tx, seen, seen.reason, { verb: 'withdraw-body', now })
}
