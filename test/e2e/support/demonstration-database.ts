import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { inject } from 'vitest'
import { loadDemonstration } from '../../../demo/load.ts'
import type { OpenDatabase } from '../../../src/main/open-database.ts'
import { migrate } from '../../../src/platform/db/migrate.ts'
import { type DatabaseAddress, openPool } from '../../../src/platform/db/pools.ts'

const template = 'turfboek_demonstration'
/** Any number, the same in every worker: only one of them loads the demonstration. */
const templateLock = 7_126_004

/** A database with the demonstration institute in it, loaded once a run; closing drops it. */
export async function demonstrationDatabase(): Promise<OpenDatabase> {
  const admin = openPool(addressOf('postgres'), 'owner', 1)
  await ensureTemplate(admin)
  const name = `e2e_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name} template ${template}`)
  const pools = openPools(name)
  return {
    ...pools,
    address: addressOf(name),
    ended: new Promise(() => undefined),
    async close() {
      await closePools(pools)
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

async function ensureTemplate(admin: Pool): Promise<void> {
  const client = await admin.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [templateLock])
    const known = await client.query('select from pg_database where datname = $1 and datistemplate', [
      template,
    ])
    if (known.rowCount === 0) {
      await client.query(`drop database if exists ${template}`)
      await client.query(`create database ${template}`)
      await fill()
      await client.query(`alter database ${template} is_template true`)
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock])
    client.release()
  }
}

async function fill(): Promise<void> {
  const pools = openPools(template)
  await migrate(pools.owner)
  await loadDemonstration({ ...pools, now: new Date() })
  await closePools(pools)
}

function openPools(database: string) {
  const address = addressOf(database)
  return {
    owner: openPool(address, 'owner', 2),
    app: openPool(address, 'turfboek_app', 8),
    accounts: openPool(address, 'turfboek_accounts', 4),
  }
}

async function closePools({ owner, app, accounts }: ReturnType<typeof openPools>): Promise<void> {
  await Promise.all([owner.end(), app.end(), accounts.end()])
}

function addressOf(database: string): DatabaseAddress {
  const { host, port } = inject('postgres')
  return { kind: 'embedded', host, port, database }
}
