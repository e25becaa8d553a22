import type { CommunicationActionId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { columnsOf, communicationActions, putProjects, refuseTakenNumber } from './communication-store.ts'
import type { CommunicationDraft } from './core/communication-model.ts'
import { judgeCommunication, tidyCommunication } from './core/communication-rules.ts'

/**
 * Adds a communication action to the numbered list of its year. A retry changes nothing. Throws what
 * `judgeCommunication` refuses, `communication-number-taken` and `id-taken`.
 */
export async function addCommunicationAction(
  tx: WriteTransaction,
  given: CommunicationDraft,
): Promise<{ id: CommunicationActionId; version: number }> {
  const draft = tidyCommunication(given)
  const [refusal] = judgeCommunication(draft)
  if (refusal) throw refusal
  await refuseTakenNumber(tx, draft)
  const { version, added } = await communicationActions.add(tx, draft.id, columnsOf(draft), {
    verb: 'add-communication-action',
    lists: { after: { projectIds: draft.projectIds } },
  })
  if (added) await putProjects(tx, draft.id, draft.projectIds)
  return { id: draft.id, version }
}
