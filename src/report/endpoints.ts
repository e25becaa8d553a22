import { reads, writes } from '../platform/http/index.ts'
import { askReport } from './ask-report.ts'
import { reportApi as api } from './core/api.ts'
import { getDocument, getRun, listRuns } from './reads.ts'

export const reportEndpoints = {
  list: reads(api.list, ({ tx }) => listRuns(tx)),
  run: reads(api.run, ({ tx, input }) => getRun(tx, input.id)),
  make: writes(api.make, ({ tx, actor, input, now }) => askReport(tx, actor, input, now)),
  document: reads(api.document, ({ tx, input }) => getDocument(tx, input.id, input.format)),
}
