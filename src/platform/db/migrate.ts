import { type Migration, Migrator } from 'kysely'
import type { Pool } from 'pg'
import { prepareJobs } from '../jobs/prepare-jobs.ts'
import { queriesForMigrating } from './migrating-dialect.ts'
import * as foundations from './migrations/0001-foundations.ts'
import * as plan from './migrations/0002-plan.ts'
import * as organisation from './migrations/0003-organisation.ts'
import * as network from './migrations/0004-network.ts'
import * as registration from './migrations/0005-registration.ts'
import * as report from './migrations/0006-report.ts'
import * as staff from './migrations/0007-staff.ts'
import * as communication from './migrations/0008-communication.ts'
import * as bodies from './migrations/0009-bodies.ts'
import * as signals from './migrations/0010-signals.ts'
import * as dossiers from './migrations/0011-dossiers.ts'
import * as closing from './migrations/0012-closing.ts'
import * as planInMotion from './migrations/0013-plan-in-motion.ts'
import * as measures from './migrations/0014-measures.ts'
import * as facts from './migrations/0015-facts.ts'
import * as search from './migrations/0016-search.ts'
import * as factsByDay from './migrations/0017-facts-by-day.ts'
import { databaseProblem } from './problems.ts'

/** Every migration, in the order in which it runs. */
const migrations: Record<string, Migration> = {
  '0001-foundations': foundations,
  '0002-plan': plan,
  '0003-organisation': organisation,
  '0004-network': network,
  '0005-registration': registration,
  '0006-report': report,
  '0007-staff': staff,
  '0008-communication': communication,
  '0009-bodies': bodies,
  '0010-signals': signals,
  '0011-dossiers': dossiers,
  '0012-closing': closing,
  '0013-plan-in-motion': planInMotion,
  '0014-measures': measures,
  '0015-facts': facts,
  '0016-search': search,
  '0017-facts-by-day': factsByDay,
}

/**
 * Brings the database to this version; gives the names of the migrations that ran.
 * Throws `newer-database` when the database knows migrations that this version does not,
 * `database-too-old`, and `may-not-prepare` when its user lacks a right.
 */
export async function migrate(owner: Pool): Promise<string[]> {
  const db = queriesForMigrating(owner)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: 'migrations',
  })
  await refuseOlder(owner)
  await refuseNewer(owner)
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw mayNotPrepare(error) ? databaseProblem('may-not-prepare', {}, { cause: error }) : error
  await prepareJobs(owner)
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

const oldestServer = 180_000

async function refuseOlder(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  const [server] = rows
  if (server && server.number < oldestServer)
    throw databaseProblem('database-too-old', { version: server.version })
}

const insufficientPrivilege = '42501'

function mayNotPrepare(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === insufficientPrivilege
}

async function refuseNewer(owner: Pool): Promise<void> {
  const exists = await owner.query(`select to_regclass('migrations.kysely_migration') as name`)
  if (exists.rows[0]?.name === null) return
  const applied = await owner.query<{ name: string }>('select name from migrations.kysely_migration')
  const unknown = applied.rows.map((row) => row.name).find((name) => !(name in migrations))
  if (unknown !== undefined) throw databaseProblem('newer-database', { migration: unknown })
}
