import type { CommunicationActionId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import {
  columnsOf,
  communicationActions,
  projectsOf,
  putProjects,
  refuseTakenNumber,
} from './communication-store.ts'
import type { CommunicationChange } from './core/communication-api.ts'
import { judgeCommunication, tidyCommunication } from './core/communication-rules.ts'

/**
 * Changes a communication action; a change that changes nothing keeps the version. Throws what
 * `judgeCommunication` refuses, `communication-number-taken` and what stands in the way of any record.
 */
export async function changeCommunicationAction(
  tx: WriteTransaction,
  { seenVersion, ...given }: CommunicationChange,
): Promise<{ id: CommunicationActionId; version: number }> {
  const draft = tidyCommunication(given)
  const [refusal] = judgeCommunication(draft)
  if (refusal) throw refusal
  await refuseTakenNumber(tx, draft)
  const { version } = await communicationActions.change(tx, { id: draft.id, seenVersion }, columnsOf(draft), {
    verb: 'change-communication-action',
    lists: {
      before: { projectIds: await projectsOf(tx, draft.id) },
      after: { projectIds: draft.projectIds },
    },
  })
  await putProjects(tx, draft.id, draft.projectIds)
  return { id: draft.id, version }
}
