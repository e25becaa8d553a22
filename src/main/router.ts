import { indicatorsEndpoints } from '../indicators/index.ts'
import { networkEndpoints } from '../network/index.ts'
import { communicationEndpoints, staffEndpoints } from '../organisation/index.ts'
import { planEndpoints } from '../plan/index.ts'
import { sessionEndpoints } from '../platform/auth/endpoints.ts'
import { closingEndpoints, registrationEndpoints } from '../registration/index.ts'
import { reportEndpoints } from '../report/index.ts'

/** The endpoints that answer the contract. */
export const router = {
  session: sessionEndpoints,
  plan: planEndpoints,
  network: networkEndpoints,
  communication: communicationEndpoints,
  staff: staffEndpoints,
  registration: registrationEndpoints,
  closing: closingEndpoints,
  indicators: indicatorsEndpoints,
  report: reportEndpoints,
}
