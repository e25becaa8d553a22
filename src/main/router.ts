import { indicatorsEndpoints } from '../indicators/index.ts'
import { intakeEndpoints } from '../intake/index.ts'
import { networkEndpoints } from '../network/index.ts'
import { communicationEndpoints, staffEndpoints } from '../organisation/index.ts'
import { planEndpoints } from '../plan/index.ts'
import { sessionEndpoints } from '../platform/auth/endpoints.ts'
import { dossiersEndpoints, signalsEndpoints } from '../policy/index.ts'
import {
  closingEndpoints,
  measuresEndpoints,
  meetingsEndpoints,
  registrationEndpoints,
} from '../registration/index.ts'
import { reportEndpoints } from '../report/index.ts'
import { reviewEndpoints } from '../review/index.ts'
import { searchEndpoints } from '../search/index.ts'

/** The endpoints that answer the contract. */
export const router = {
  session: sessionEndpoints,
  plan: planEndpoints,
  network: networkEndpoints,
  communication: communicationEndpoints,
  staff: staffEndpoints,
  registration: registrationEndpoints,
  closing: closingEndpoints,
  review: reviewEndpoints,
  measures: measuresEndpoints,
  meetings: meetingsEndpoints,
  dossiers: dossiersEndpoints,
  signals: signalsEndpoints,
  search: searchEndpoints,
  indicators: indicatorsEndpoints,
  report: reportEndpoints,
  intake: intakeEndpoints,
}
