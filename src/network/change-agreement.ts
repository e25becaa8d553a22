import type { AgreementId } from '../platform/core/ids.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import { agreements } from './add-agreement.ts'
import { columnsOfAgreement, keptThemes, putThemes, refuseAgreement, themesOf } from './agreement-store.ts'
import type { AgreementDraft } from './core/agreement-model.ts'

/** Changes a formal agreement. Throws what adding and `recordsOf` throw. */
export async function changeAgreement(
  tx: WriteTransaction,
  draft: AgreementDraft & { seenVersion: number },
): Promise<RecordReceipt> {
  refuseIdentifiers([draft.goal])
  await refuseAgreement(tx, draft)
  const themeIds = themesOf(draft)
  const receipt = await agreements.change(tx, draft, columnsOfAgreement(draft), {
    verb: 'change-agreement',
    lists: { before: { themeIds: await keptThemes(tx, draft.id) }, after: { themeIds } },
  })
  await putThemes(tx, draft.id, themeIds)
  return receipt
}

/** Withdraws a formal agreement: it is not counted or listed any more. Throws what `recordsOf` throws. */
export function withdrawAgreement(
  tx: WriteTransaction,
  seen: { id: AgreementId; seenVersion: number; reason: string },
  now: Date,
): Promise<RecordReceipt> {
  return agreements.withdraw(tx, seen, seen.reason, { verb: 'withdraw-agreement', now })
}
