import { reads, writes } from '../platform/http/index.ts'
import { addPartner } from './add-partner.ts'
import { changePartner } from './change-partner.ts'
import { networkApi } from './core/api.ts'
import { listPartners, readPartner } from './reads.ts'
import { searchPartners } from './search-partners.ts'

/** The endpoints of the network of partners. */
export const networkEndpoints = {
  search: reads(networkApi.search, ({ tx, input }) => searchPartners(tx, input)),
  list: reads(networkApi.list, ({ tx }) => listPartners(tx)),
  partner: reads(networkApi.partner, ({ tx, input }) => readPartner(tx, input.id)),
  add: writes(networkApi.add, ({ tx, input }) => addPartner(tx, input)),
  rename: writes(networkApi.rename, ({ tx, input }) => changePartner(tx, input)),
}
