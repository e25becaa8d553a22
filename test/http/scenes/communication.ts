import { type CommunicationActionId, newId } from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

export interface CommunicationScene {
  communicationActionId: CommunicationActionId
}

/** A communication action with words that nobody else may see. */
export async function makeCommunicationScene(
  insert: (table: string, row: Record<string, unknown>) => Promise<void>,
  { projects }: Institute,
  mark: string,
): Promise<CommunicationScene> {
  const communicationActionId = newId<CommunicationActionId>()
  await insert('communication_action', {
    id: communicationActionId,
    year: 2021,
    number: 1,
    title: `A title ${mark}`,
    kind: 'press',
    outlet: `An outlet ${mark}`,
    media: ['print', `a medium ${mark}`],
    audiences: [`an audience ${mark}`],
    on_date: '2021-03-16',
    link: `https://example.org/${mark}`,
  })
  await insert('communication_action_project', {
    communication_action_id: communicationActionId,
    project_id: projects.roof.id,
  })
  return { communicationActionId }
}
