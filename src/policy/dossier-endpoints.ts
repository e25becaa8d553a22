import { reads, writes } from '../platform/http/index.ts'
import { addDossier } from './add-dossier.ts'
import { attachDocument } from './attach-document.ts'
import { changeDossier } from './change-dossier.ts'
import { dossiersApi as api } from './core/dossier-api.ts'
import { getDocument, listAnalyses, listDossiers, readDossier } from './dossier-reads.ts'
import { withdrawDocument } from './withdraw-document.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

/** The endpoints of policy dossiers and their documents. */
export const dossiersEndpoints = {
  list: reads(api.list, ({ tx, input }) => listDossiers(tx, input)),
  dossier: reads(api.dossier, ({ tx, actor, input }) => readDossier(tx, actor, input.id)),
  analyses: reads(api.analyses, ({ tx }) => listAnalyses(tx)),
  add: writes(api.add, ({ tx, actor, input, now }) => addDossier(tx, actor, input, now)),
  change: writes(api.change, ({ tx, actor, input, now }) => changeDossier(tx, actor, input, now)),
  withdraw: writes(api.withdraw, ({ tx, actor, input, now }) => withdrawDossier(tx, actor, input, now)),
  attach: writes(api.attach, ({ tx, actor, input, now }) => attachDocument(tx, actor, input, now)),
  document: reads(api.document, ({ tx, input }) => getDocument(tx, input)),
  withdrawDocument: writes(api.withdrawDocument, ({ tx, actor, input, now }) =>
    withdrawDocument(tx, actor, input, now),
  ),
}
