import { isDeepStrictEqual } from 'node:util'
import type { Kept } from '../plan/index.ts'
import { type CommunicationActionId, newId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { addCommunicationAction } from './add-communication-action.ts'
import { changeCommunicationAction } from './change-communication-action.ts'
import { listCommunicationActions } from './communication-reads.ts'
import type { CommunicationDraft } from './core/communication-model.ts'
import { tidyCommunication } from './core/communication-rules.ts'

export type KeptCommunicationAction = Omit<CommunicationDraft, 'id'>

/** Keeps a communication action of a source by its year and number. Throws what adding one throws. */
export async function keepCommunicationAction(
  tx: WriteTransaction,
  kept: KeptCommunicationAction,
): Promise<Kept<CommunicationActionId>> {
  const known = (await listCommunicationActions(tx, kept.year)).find(({ number }) => number === kept.number)
  if (known === undefined) {
    const { id } = await addCommunicationAction(tx, { ...kept, id: newId<CommunicationActionId>() })
    return { id, outcome: 'added' }
  }
  const { version, ...before } = known
  const after = tidyCommunication({ ...kept, id: known.id })
  if (isDeepStrictEqual(before, after)) return { id: known.id, outcome: 'unchanged' }
  await changeCommunicationAction(tx, { ...after, seenVersion: version })
  return { id: known.id, outcome: 'changed' }
}
