import { readThemes } from '../plan/index.ts'
import { renderNetwork } from '../platform/chart/index.ts'
import { reads } from '../platform/http/index.ts'
import { meetingsApi as api } from './core/network-api.ts'
import { pictureOf } from './picture-of.ts'
import { readCollaboration } from './read-collaboration.ts'
import { contactsOfPartner, countMeetings, meetingsOfBody } from './read-meetings.ts'

/** The endpoints of what the registrations say of the network. */
export const meetingsEndpoints = {
  ofBody: reads(api.ofBody, ({ tx, input }) => meetingsOfBody(tx, input)),
  counts: reads(api.counts, ({ tx, input }) => countMeetings(tx, input.year)),
  ofPartner: reads(api.ofPartner, ({ tx, input }) => contactsOfPartner(tx, input)),
  collaboration: reads(api.collaboration, ({ tx, input }) => readCollaboration(tx, input)),
  picture: reads(api.picture, async ({ tx, input }) => {
    const rows = await readCollaboration(tx, input)
    const picture = pictureOf(rows, await readThemes(tx), input)
    return { svg: renderNetwork(picture, input.scheme, input.language, input.layout) }
  }),
}
