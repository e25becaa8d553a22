import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { afterAll, inject } from 'vitest'
import { migrate } from '../../src/platform/db/migrate.ts'
import { type DatabaseAddress, openPool } from '../../src/platform/db/pools.ts'

/** A migrated database of one test file: its pools, and a way to open more. */
export interface TestDatabase {
  address: DatabaseAddress
  /** Migrates and sets scenes; requests under test never run as it. */
  owner: Pool
  app: Pool
  accounts: Pool
}

const template = 'turfboek_template'
/** Any number, the same in every worker: only one of them makes the template. */
const templateLock = 7_126_003

function addressOf(database: string): Extract<DatabaseAddress, { kind: 'embedded' }> {
  const { host, port } = inject('postgres')
  return { kind: 'embedded', host, port, database }
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
      const owner = openPool(addressOf(template), 'owner', 1)
      await migrate(owner)
      await owner.end()
      await client.query(`alter database ${template} is_template true`)
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock])
    client.release()
  }
}

/** Clones the migrated template for one test file and drops the clone when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const admin = openPool(addressOf('postgres'), 'owner', 1)
  await ensureTemplate(admin)
  const name = `test_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name} template ${template}`)
  const address = addressOf(name)
  const database = {
    address,
    owner: openPool(address, 'owner', 4),
    app: openPool(address, 'turfboek_app', 8),
    accounts: openPool(address, 'turfboek_accounts', 4),
  }
  afterAll(async () => {
    await Promise.all([database.owner.end(), database.app.end(), database.accounts.end()])
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  return database
}
