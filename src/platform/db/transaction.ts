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

/**
 * Runs `work` in a transaction. The beginning travels with the first statement of `work`, and `last`
 * with the commit: the connection keeps their order, and a tally waits for two answers less.
 */
async function run<T>(
  pool: Pool,
  organisationId: OrganisationId,
  mode: string,
  work: (tx: WriteTransaction) => Promise<T>,
  last: (tx: WriteTransaction) => Promise<void> = async () => undefined,
): Promise<T> {
  const beginning = begin(organisationId, mode)
  const client = await pool.connect()
  const tx = transactionOn(client, organisationId)
  let broken = false
  try {
    const begun = client.query(beginning)
    // Met below, once the work that waits behind it has failed too.
    begun.catch(() => undefined)
    const result = await work(tx)
    await begun
    const [, end] = await Promise.all([last(tx), client.query('commit')])
    // After a failure that somebody swallowed, PostgreSQL answers a commit with a rollback and no error.
    if (end.command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.')
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
  return run(pool, organisationId, 'isolation level repeatable read read only', work)
}

/**
 * Runs `work` in one read-write transaction; it commits before the promise resolves. `last` writes at
 * most one statement more, which is sent together with the commit.
 */
export function writing<T>(
  pool: Pool,
  organisationId: OrganisationId,
  work: (tx: WriteTransaction) => Promise<T>,
  last?: (tx: WriteTransaction) => Promise<void>,
): Promise<T> {
  return run(pool, organisationId, '', work, last)
}
