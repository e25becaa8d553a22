import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { indicatorsApi } from '../indicators/core/api.ts'
import { networkApi } from '../network/core/api.ts'
import { planApi } from '../plan/core/api.ts'
import { sessionApi } from '../platform/auth/core/api.ts'
import { registrationApi } from '../registration/core/api.ts'
import { reportApi } from '../report/core/api.ts'

const contract = {
  session: sessionApi,
  plan: planApi,
  network: networkApi,
  registration: registrationApi,
  indicators: indicatorsApi,
  report: reportApi,
}

const link = new OpenAPILink(contract, { url: () => new URL('/api', window.location.origin) })

/** The server as typed functions: `api.registration.registerActivity(draft)`. */
export const api: JsonifiedClient<ContractRouterClient<typeof contract>> = createORPCClient(link)
