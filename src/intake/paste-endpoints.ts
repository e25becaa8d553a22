import { reads, writes } from '../platform/http/index.ts'
import { intakeApi as api } from './core/paste-api.ts'
import { pasteList } from './paste-list.ts'
import { listPastes } from './paste-store.ts'
import { readPasteReference } from './read-paste-reference.ts'
import { undoPastedList } from './undo-pasted-list.ts'

/** The endpoints of lists that are pasted from a spreadsheet. */
export const intakeEndpoints = {
  reference: reads(api.reference, ({ tx, input }) => readPasteReference(tx, input.list)),
  pasted: reads(api.pasted, ({ tx }) => listPastes(tx)),
  paste: writes(api.paste, ({ tx, actor, input, now }) => pasteList(tx, actor, input, now)),
  undo: writes(api.undo, ({ tx, actor, input, now }) => undoPastedList(tx, actor, input.id, now)),
}
