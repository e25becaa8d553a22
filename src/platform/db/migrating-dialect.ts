import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'

/** Kysely with transactions of its own, for migrations only. */
export function queriesForMigrating(owner: Pool): Kysely<unknown> {
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool: owner }) })
}
