import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import { columnsOfAgreement, putThemes, refuseAgreement, themesOf } from './agreement-store.ts'
import type { AgreementDraft } from './core/agreement-model.ts'

export const agreements = recordsOf('agreement', 'agreement')

/** Adds a formal agreement. Throws what `refuseAgreement` throws, `id-taken` and `holds-…`. */
export async function addAgreement(
  tx: WriteTransaction,
  draft: AgreementDraft,
): Promise<RecordReceipt & { added: boolean }> {
  refuseIdentifiers([draft.goal])
  await refuseAgreement(tx, draft)
  const themeIds = themesOf(draft)
  const receipt = await agreements.add(tx, draft.id, columnsOfAgreement(draft), {
    verb: 'add-agreement',
    lists: { after: { themeIds } },
  })
  if (receipt.added) await putThemes(tx, draft.id, themeIds)
  return receipt
}
