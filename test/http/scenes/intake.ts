import { type FundingId, newId, type PastedListId } from '../../../src/platform/core/ids.ts'

export interface IntakeScene {
  pastedListId: PastedListId
}

/** A list that was pasted, with the one record that it added. */
export async function makeIntakeScene(
  insert: (table: string, row: Record<string, unknown>) => Promise<void>,
  mark: string,
): Promise<IntakeScene> {
  const pastedListId = newId<PastedListId>()
  const fundingId = newId<FundingId>()
  await insert('funding', {
    id: fundingId,
    year: 2021,
    source: 'fund',
    funder: `Fonds ${mark}`,
    amount: 500_000,
  })
  await insert('pasted_list', {
    id: pastedListId,
    list: 'funding',
    pasted_at: '2021-06-10T10:00:00Z',
    pasted_by_name: `Somebody ${mark}`,
    content_hash: `Hash ${mark}`,
    record_ids: [fundingId],
    refused_rows: 2,
  })
  return { pastedListId }
}
