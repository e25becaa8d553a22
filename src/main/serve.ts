import type { FastifyInstance } from 'fastify'
import type { Config } from '../platform/config/config.ts'
import { keptSecret } from '../platform/config/secret.ts'
import { listen } from '../platform/http/listen.ts'
import { assembleServer } from './assemble.ts'
import type { OpenDatabase } from './open-database.ts'
import { startJobs } from './start-jobs.ts'

export interface Served {
  address: string
  close(): Promise<void>
}

/** Serves the web app and the API on an open database. Throws `port-in-use` in words. */
export async function serve(
  config: Config,
  database: OpenDatabase,
  effects: { onFault: (error: unknown) => void; now?: () => Date },
): Promise<Served> {
  const origins = originsOf(config)
  const server = await assembleServer({
    pools: database,
    secret: config.secret ?? (await keptSecret(config.dataFolder)),
    origins,
    demonstration: config.demonstration,
    ...effects,
  })
  const jobs = await startJobs(database, { ...effects, baseAddress: origins[0] })
  const address = await listenOrClose(server, config)
  return {
    address,
    async close() {
      await server.close()
      await jobs.stop()
    },
  }
}

async function listenOrClose(server: FastifyInstance, config: Config): Promise<string> {
  try {
    return await listen(server, config.host, config.port)
  } catch (error) {
    await server.close()
    throw error
  }
}

/** The addresses under which people open Turfboek: its public one first, then those of this computer. */
function originsOf({ host, port, publicAddress }: Config): [string, ...string[]] {
  const own = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const here = [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  return publicAddress === null ? [own, ...here] : [publicAddress, own, ...here]
}
