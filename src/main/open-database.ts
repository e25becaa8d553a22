import type { Pool } from 'pg'
import type { Config } from '../platform/config/config.ts'
import { type StartStep, startEmbeddedPostgres } from '../platform/db/embedded/start.ts'
import { migrate } from '../platform/db/migrate.ts'
import { type DatabaseAddress, openPool } from '../platform/db/pools.ts'

/** The database of this Turfboek: three pools, one a role, and what closes them. */
export interface OpenDatabase {
  address: DatabaseAddress
  owner: Pool
  app: Pool
  accounts: Pool
  /** The embedded PostgreSQL ended by itself. Never settles for a server elsewhere. */
  ended: Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  /** Use the database of a Turfboek that is running on the same folder: for the command line. */
  join?: boolean
  onProgress?: (step: StartStep | 'migrating') => void
}

/** Starts or finds PostgreSQL and brings it to this version. Throws problems in words. */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<OpenDatabase> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config, options) : null
  const address: DatabaseAddress = embedded
    ? { kind: 'embedded', host: embedded.socketFolder, port: embedded.port, database: embedded.database }
    : { kind: 'server', url: config.databaseUrl ?? '' }
  const pools = {
    owner: openPool(address, 'owner', 2),
    app: openPool(address, 'turfboek_app', 16),
    accounts: openPool(address, 'turfboek_accounts', 4),
  }
  const close = async () => {
    await Promise.all([pools.owner.end(), pools.app.end(), pools.accounts.end()])
    await embedded?.stop()
  }
  try {
    options.onProgress?.('migrating')
    await migrate(pools.owner)
  } catch (error) {
    await close()
    throw error
  }
  return { address, ...pools, ended: embedded?.ended ?? new Promise(() => undefined), close }
}

function startEmbedded({ dataFolder }: Config, { join, onProgress }: OpenOptions) {
  return startEmbeddedPostgres({ dataFolder, join: join ?? false, ...(onProgress ? { onProgress } : {}) })
}
