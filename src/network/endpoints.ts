import { reads, writes } from '../platform/http/index.ts'
import { addAgreement } from './add-agreement.ts'
import { addBody } from './add-body.ts'
import { addPartner } from './add-partner.ts'
import { changeAgreement, withdrawAgreement } from './change-agreement.ts'
import { changeBody, withdrawBody } from './change-body.ts'
import { changePartner } from './change-partner.ts'
import { networkApi as api } from './core/api.ts'
import { distinguishPartners } from './distinguish-partners.ts'
import { mergePartners } from './merge-partners.ts'
import { readAgreements } from './read-agreements.ts'
import { readBodies, readBody } from './read-bodies.ts'
import { listPartners, listRoles, readPartner } from './reads.ts'
import { searchPartners } from './search-partners.ts'
import { setRole } from './set-role.ts'
import { suggestDuplicates } from './suggest-duplicates.ts'
import { undoMerge } from './undo-merge.ts'

/** The endpoints of the network: partners, their roles and merges, consultation bodies, agreements. */
export const networkEndpoints = {
  search: reads(api.search, ({ tx, input }) => searchPartners(tx, input)),
  list: reads(api.list, ({ tx }) => listPartners(tx)),
  partner: reads(api.partner, ({ tx, input }) => readPartner(tx, input.id)),
  add: writes(api.add, ({ tx, input }) => addPartner(tx, input)),
  rename: writes(api.rename, ({ tx, input }) => changePartner(tx, input)),
  roles: reads(api.roles, ({ tx, input }) => listRoles(tx, input.projectId)),
  setRole: writes(api.setRole, ({ tx, actor, input }) => setRole(tx, actor, input)),

  duplicates: reads(api.duplicates, ({ tx }) => suggestDuplicates(tx)),
  distinguish: writes(api.distinguish, ({ tx, input }) => distinguishPartners(tx, input)),
  merge: writes(api.merge, ({ tx, actor, input, now }) => mergePartners(tx, actor, input, now)),
  undoMerge: writes(api.undoMerge, ({ tx, actor, input, now }) => undoMerge(tx, actor, input.id, now)),

  bodies: reads(api.bodies, ({ tx }) => readBodies(tx)),
  body: reads(api.body, ({ tx, input }) => readBody(tx, input.id)),
  addBody: writes(api.addBody, ({ tx, input }) => addBody(tx, input)),
  changeBody: writes(api.changeBody, ({ tx, input }) => changeBody(tx, input)),
  withdrawBody: writes(api.withdrawBody, ({ tx, input, now }) => withdrawBody(tx, input, now)),

  agreements: reads(api.agreements, ({ tx }) => readAgreements(tx)),
  addAgreement: writes(api.addAgreement, ({ tx, input }) => addAgreement(tx, input)),
  changeAgreement: writes(api.changeAgreement, ({ tx, input }) => changeAgreement(tx, input)),
  withdrawAgreement: writes(api.withdrawAgreement, ({ tx, input, now }) => withdrawAgreement(tx, input, now)),
}
