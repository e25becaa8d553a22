import { indicatorsApi } from '../indicators/core/api.ts'
import { intakeApi } from '../intake/core/paste-api.ts'
import { networkApi } from '../network/core/api.ts'
import { communicationApi } from '../organisation/core/communication-api.ts'
import { staffApi } from '../organisation/core/staff-api.ts'
import { planApi } from '../plan/core/api.ts'
import { sessionApi } from '../platform/auth/core/api.ts'
import { dossiersApi } from '../policy/core/dossier-api.ts'
import { signalsApi } from '../policy/core/signal-api.ts'
import { registrationApi } from '../registration/core/api.ts'
import { closingApi } from '../registration/core/closing-api.ts'
import { measuresApi } from '../registration/core/measure-api.ts'
import { meetingsApi } from '../registration/core/network-api.ts'
import { reportApi } from '../report/core/api.ts'
import { reviewApi } from '../review/core/api.ts'
import { searchApi } from '../search/core/api.ts'

/** Every endpoint of Turfboek, slice by slice: what the pages call and the server answers. */
export const contract = {
  session: sessionApi,
  plan: planApi,
  network: networkApi,
  communication: communicationApi,
  staff: staffApi,
  registration: registrationApi,
  closing: closingApi,
  review: reviewApi,
  measures: measuresApi,
  meetings: meetingsApi,
  dossiers: dossiersApi,
  signals: signalsApi,
  search: searchApi,
  indicators: indicatorsApi,
  report: reportApi,
  intake: intakeApi,
}
