import { isDeepStrictEqual } from 'node:util'
import { recordProblem } from './core/record-problems.ts'
import type { DB, WriteTransaction } from './db/index.ts'

/** The tables whose rows carry a version and a mark of withdrawal. */
type RecordTableName = {
  [T in keyof DB]: DB[T] extends { id: unknown; version: unknown; withdrawn_at: unknown } ? T : never
}[keyof DB]

/** A value as it is written and read: dates are text, lists are arrays, numerics are text. */
type Columns = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export interface RecordReceipt {
  id: string
  version: number
}

interface Seen {
  id: string
  /** The version that the person saw: a change of an older one is a conflict, never an overwrite. */
  seenVersion: number
}

interface Said {
  /** The verb as the audit trail names it: `add-employee`. */
  verb: string
  reason?: string | undefined
  /** What stands in other tables and belongs to the record: goes into the audit trail with its columns. */
  lists?: { before?: object; after: object }
}

interface Row {
  content: Record<string, unknown>
  version: number
  withdrawn: boolean
}

/**
 * The one way in which records that people add, change and withdraw are kept, for a table with
 * `version`, `withdrawn_at` and `withdrawal_reason`. The client makes the id, so that a retry changes
 * nothing; a change names the version that was seen; nothing is deleted; every write is audited with
 * what was before and after.
 */
export function recordsOf(table: RecordTableName, recordKind: string) {
  const find = async (tx: WriteTransaction, id: string, columns: Columns): Promise<Row | undefined> => {
    const [row] = await tx.sql<Row>(
      `select jsonb_build_object(${jsonPairs(columns)}) as content, version, withdrawn_at is not null as withdrawn
         from ${table} where organisation_id = $1 and id = $2 for no key update`,
      [tx.organisationId, id],
    )
    return row
  }
  const findChangeable = async (tx: WriteTransaction, { id, seenVersion }: Seen, columns: Columns) => {
    const row = await find(tx, id, columns)
    if (row === undefined) throw recordProblem('unknown-record')
    if (row.withdrawn) throw recordProblem('already-withdrawn')
    if (row.version !== seenVersion) throw recordProblem('changed-meanwhile', { version: row.version })
    return row
  }

  return {
    /**
     * Adds a record; gives `added: false` for a retry, which changes nothing. Throws `id-taken` when the
     * id is that of a record with another first content.
     */
    async add(
      tx: WriteTransaction,
      id: string,
      columns: Columns,
      said: Said,
    ): Promise<RecordReceipt & { added: boolean }> {
      const names = Object.keys(columns)
      const inserted = await tx.sql(
        `insert into ${table} (organisation_id, id, ${names.join(', ')})
         values ($1, $2, ${names.map((_, place) => `$${place + 3}`).join(', ')})
         on conflict (organisation_id, id) do nothing returning id`,
        [tx.organisationId, id, ...Object.values(columns)],
      )
      if (inserted.length > 0) {
        tx.audit({
          verb: said.verb,
          recordKind,
          recordIds: [id],
          after: { ...columns, ...said.lists?.after },
        })
        return { id, version: 1, added: true }
      }
      const [first] = await tx.sql<{ content: Record<string, unknown> }>(
        `select after as content from audit_entry
          where organisation_id = $1 and record_kind = $2 and record_ids = array[$3::uuid] and before is null
          order by id limit 1`,
        [tx.organisationId, recordKind, id],
      )
      const row = await find(tx, id, {})
      const same = first && isDeepStrictEqual(first.content, asKept({ ...columns, ...said.lists?.after }))
      if (row === undefined || !same) throw recordProblem('id-taken')
      return { id, version: row.version, added: false }
    },

    /**
     * Changes a record to these columns; a change that changes nothing keeps the version. Throws
     * `unknown-record`, `already-withdrawn`, `changed-meanwhile`.
     */
    async change(tx: WriteTransaction, seen: Seen, columns: Columns, said: Said): Promise<RecordReceipt> {
      const row = await findChangeable(tx, seen, columns)
      const before = { ...row.content, ...said.lists?.before }
      const after = { ...columns, ...said.lists?.after }
      if (isDeepStrictEqual(before, asKept(after))) return { id: seen.id, version: row.version }
      const names = Object.keys(columns)
      await tx.sql(
        `update ${table} set version = version + 1${names.map((name, place) => `, ${name} = $${place + 3}`).join('')}
          where organisation_id = $1 and id = $2`,
        [tx.organisationId, seen.id, ...Object.values(columns)],
      )
      tx.audit({ verb: said.verb, recordKind, recordIds: [seen.id], before, after, reason: said.reason })
      return { id: seen.id, version: row.version + 1 }
    },

    /** Withdraws a record: a mark with a reason. Throws what `change` throws. */
    async withdraw(
      tx: WriteTransaction,
      seen: Seen,
      reason: string,
      { verb, now }: { verb: string; now: Date },
    ): Promise<RecordReceipt> {
      const row = await findChangeable(tx, seen, {})
      await tx.sql(
        `update ${table} set version = version + 1, withdrawn_at = $3, withdrawal_reason = $4
          where organisation_id = $1 and id = $2`,
        [tx.organisationId, seen.id, now, reason],
      )
      tx.audit({ verb, recordKind, recordIds: [seen.id], reason })
      return { id: seen.id, version: row.version + 1 }
    },
  }
}

/** As the audit trail gives it back. */
function asKept(content: object): unknown {
  return JSON.parse(JSON.stringify(content))
}

function jsonPairs(columns: Columns): string {
  return Object.keys(columns)
    .map((name) => `'${name}', ${name}`)
    .join(', ')
}
