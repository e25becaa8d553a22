import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { makeAccounts } from '../platform/auth/accounts.ts'
import { sessionFinder } from '../platform/auth/sessions.ts'
import { openApiOf } from '../platform/http/openapi.ts'
import { makeServer } from '../platform/http/server.ts'
import { packageRoot } from '../platform/package-root.ts'
import { contract } from '../web/contract.ts'
import { router } from './router.ts'
import { version } from './version.ts'

export interface Assembly {
  pools: { app: Pool; accounts: Pool }
  secret: string
  /** The addresses at which people open Turfboek; the first is its own. */
  origins: readonly [string, ...string[]]
  demonstration: boolean
  onFault: (error: unknown) => void
  now?: () => Date
}

/** The HTTP server with every slice in it; it does not listen yet. */
export function assembleServer(assembly: Assembly): Promise<FastifyInstance> {
  const { pools, secret, origins, demonstration, onFault, now } = assembly
  const accounts = makeAccounts({ pool: pools.accounts, secret, origins, demonstration })
  return makeServer({
    pool: pools.app,
    accountsPool: pools.accounts,
    accounts,
    sessions: sessionFinder(accounts, pools.accounts),
    router,
    openApi: openApiOf(contract, version()),
    webFolder: builtWebFolder(),
    docsFolders: docsFolders(),
    origins,
    demonstration,
    onFault,
    ...(now ? { now } : {}),
  })
}

function builtWebFolder(): string | null {
  const folder = join(packageRoot(), 'dist', 'web')
  return existsSync(join(folder, 'index.html')) ? folder : null
}

function docsFolders(): string[] {
  return [join(packageRoot(), 'src/platform/http/docs'), join(packageRoot(), 'node_modules/swagger-ui-dist')]
}
