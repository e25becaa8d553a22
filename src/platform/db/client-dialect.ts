import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'
import type { DB } from './tables.ts'

const names = new Map<string, string>()
const mostNames = 2000

/**
 * The name under which a statement is prepared, the same for the same text, so that PostgreSQL
 * plans it once a connection. Past `mostNames` texts (generated filters) statements stay unnamed.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= mostNames) return undefined
  const name = `q${names.size}`
  names.set(text, name)
  return name
}

class ClientConnection implements DatabaseConnection {
  constructor(private readonly client: ClientBase) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const name = parameters.length > 0 ? statementName(sql) : undefined
    const result = await this.client.query({ text: sql, values: [...parameters], ...(name ? { name } : {}) })
    return {
      rows: result.rows,
      ...(result.rowCount === null ? {} : { numAffectedRows: BigInt(result.rowCount) }),
    }
  }

  // biome-ignore lint/correctness/useYield: Kysely's contract asks for a generator; nothing here streams.
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('Streaming is not used here: reads page instead.')
  }
}

/** Kysely over one client that somebody else connected: the transaction is the caller's. */
class ClientDialect implements Dialect {
  constructor(private readonly client: ClientBase) {}
  createAdapter = () => new PostgresAdapter()
  createQueryCompiler = () => new PostgresQueryCompiler()
  createIntrospector = (db: Kysely<unknown>) => new PostgresIntrospector(db)
  createDriver = () => {
    const connection = new ClientConnection(this.client)
    const refuse = async () => {
      throw new Error('The transaction is opened and closed by the request path.')
    }
    return {
      init: async () => undefined,
      acquireConnection: async () => connection,
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      releaseConnection: async () => undefined,
      destroy: async () => undefined,
    }
  }
}

const perClient = new WeakMap<ClientBase, Kysely<DB>>()

/** The query builder of a client, made once a client. */
export function queriesOn(client: ClientBase): Kysely<DB> {
  let queries = perClient.get(client)
  if (queries === undefined) {
    queries = new Kysely<DB>({ dialect: new ClientDialect(client) })
    perClient.set(client, queries)
  }
  return queries
}
