import type { Kysely } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { AuditEntry } from '../audit-entry.ts'
import { OrganisationId } from '../core/ids.ts'
import { queriesOn, statementName } from './client-dialect.ts'
import type { DB } from './tables.ts'

type Reading = Pick<Kysely<DB>, 'selectFrom' | 'with' | 'fn' | 'dynamic' | 'getExecutor'>

/** A read-only transaction of one organisation: one moment for everything that is read in it. */
export interface ReadTransaction {
  readonly organisationId: OrganisationId
  readonly db: Reading
  /** A prepared statement for what the builder cannot say or is too slow for. */
  sql<R extends object>(text: string, values: readonly unknown[]): Promise<R[]>
}

/** A read-write transaction of one organisation. A GET endpoint cannot get one. */
export interface WriteTransaction extends ReadTransaction {
  readonly db: Kysely<DB>
  /** Declares what this verb did; the rows are written just before the commit. */
  audit(entry: AuditEntry): void
  readonly auditEntries: readonly AuditEntry[]
}

function begin(organisationId: OrganisationId, mode: string): string {
  // A literal, because `set` takes no parameters; parsed as a UUID, so it holds no quote.
  return `begin ${mode}; set local turfboek.organisation = '${OrganisationId.parse(organisationId)}'`
}

function transactionOn(client: PoolClient, organisationId: OrganisationId): WriteTransaction {
  const auditEntries: AuditEntry[] = []
  return {
    organisationId,
    db: queriesOn(client),
    auditEntries,
    audit: (entry) => void auditEntries.push(entry),
    async sql(text, values) {
      const name = statementName(text)
      const result = await client.query({ text, values: [...values], ...(name ? { name } : {}) })
      return result.rows
    },
  }
}

async function run<T>(pool: Pool, beginning: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query(beginning)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Runs `work` in one read-only transaction at repeatable read. */
export function reading<T>(
  pool: Pool,
  organisationId: OrganisationId,
  work: (tx: ReadTransaction) => Promise<T>,
): Promise<T> {
  return run(pool, begin(organisationId, 'isolation level repeatable read read only'), (client) =>
    work(transactionOn(client, organisationId)),
  )
}

/** Runs `work` in one read-write transaction; it commits before the promise resolves. */
export function writing<T>(
  pool: Pool,
  organisationId: OrganisationId,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  return run(pool, begin(organisationId, ''), (client) => work(transactionOn(client, organisationId)))
}
