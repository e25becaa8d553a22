import { reads, writes } from '../platform/http/index.ts'
import { addCommunicationAction } from './add-communication-action.ts'
import { changeCommunicationAction } from './change-communication-action.ts'
import { listCommunicationActions } from './communication-reads.ts'
import { communicationApi as api } from './core/communication-api.ts'
import { withdrawCommunicationAction } from './withdraw-communication-action.ts'

/** The endpoints of the communication actions. */
export const communicationEndpoints = {
  list: reads(api.list, ({ tx, input }) => listCommunicationActions(tx, input.year)),
  add: writes(api.add, ({ tx, input }) => addCommunicationAction(tx, input)),
  change: writes(api.change, ({ tx, input }) => changeCommunicationAction(tx, input)),
  withdraw: writes(api.withdraw, ({ tx, input, now }) => withdrawCommunicationAction(tx, input, now)),
}
