import { reads } from '../platform/http/index.ts'
import { searchApi } from './core/api.ts'
import { find } from './find.ts'

/** The endpoints of finding. */
export const searchEndpoints = {
  find: reads(searchApi.find, ({ tx, input }) => find(tx, input)),
}
