import pg from 'pg'

/** Where PostgreSQL is: a socket of the embedded server, or the URL of another one. */
export type DatabaseAddress =
  | { kind: 'embedded'; host: string; port: number; database: string }
  | { kind: 'server'; url: string }

/** The roles that connect. `owner` migrates and loads demonstrations; requests never run as it. */
export type DatabaseRole = 'owner' | 'turfboek_app' | 'turfboek_accounts'

const dateOid = 1082
const bigintOid = 20

/** Calendar dates stay text, and counts are numbers: a `Date` would bring a time zone along. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === dateOid) return (text: string) => text
    if (oid === bigintOid) return Number
    return pg.types.getTypeParser(oid, format)
  },
}

/** A pool that connects as one role. On a server the owner's URL is used and the role is assumed. */
export function openPool(address: DatabaseAddress, role: DatabaseRole, size: number): pg.Pool {
  const searchPath = role === 'turfboek_accounts' ? '-c search_path=accounts,public' : ''
  const assumed = address.kind === 'server' && role !== 'owner' ? `-c role=${role}` : ''
  const pool = new pg.Pool({
    ...(address.kind === 'server'
      ? { connectionString: address.url }
      : {
          host: address.host,
          port: address.port,
          database: address.database,
          user: role === 'owner' ? 'turfboek' : role,
        }),
    options: `${searchPath} ${assumed} -c timezone=UTC`.trim(),
    application_name: `turfboek ${role}`,
    max: size,
    // Statements need not wait for the answer to the one before: see transaction.ts.
    pipeline: role === 'turfboek_app',
    types,
  })
  // A server that goes away ends idle clients; the next query reports it, the process lives on.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
