import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { contract } from './contract.ts'

const link = new OpenAPILink(contract, { url: () => new URL('/api', window.location.origin) })

/** The server as typed functions: `api.registration.registerActivity(draft)`. */
export const api: JsonifiedClient<ContractRouterClient<typeof contract>> = createORPCClient(link)
