import { isDeepStrictEqual } from 'node:util'
import type { Kept } from '../plan/index.ts'
import { newId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { CommunicationAction } from './core/model.ts'
import { listCommunicationActions } from './reads.ts'

/** Keeps a communication action by its year and number. */
export async function keepCommunicationAction(
  tx: WriteTransaction,
  action: CommunicationAction,
): Promise<Kept<string>> {
  const ofYear = await listCommunicationActions(tx, action.year)
  const before = ofYear.find((one) => one.number === action.number)
  const after = { ...action, id: before?.id ?? newId() }
  if (isDeepStrictEqual(before, after)) return { id: after.id, outcome: 'unchanged' }
  await putAction(tx, after)
  tx.audit({
    verb: 'keep-communication-action',
    recordKind: 'communication-action',
    recordIds: [after.id],
    before,
    after,
  })
  return { id: after.id, outcome: before === undefined ? 'added' : 'changed' }
}

async function putAction(tx: WriteTransaction, action: CommunicationAction & { id: string }): Promise<void> {
  const columns = {
    outlet: action.outlet,
    media: [...action.media],
    on_date: action.date,
    month: action.month,
    continuous: action.continuous,
  }
  await tx.db
    .insertInto('communication_action')
    .values({
      organisation_id: tx.organisationId,
      id: action.id,
      year: action.year,
      number: action.number,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(columns))
    .execute()
}
