import type { Pool } from 'pg'
import type { Actor } from './core/permissions.ts'
import { type WriteTransaction, writing } from './db/transaction.ts'

const insert = `
  insert into audit_entry (organisation_id, at, actor_id, actor_name, verb, record_kind, record_ids, before, after, reason)
  select $1, $2, $3, $4, verb, "recordKind", "recordIds", before, after, reason
    from jsonb_to_recordset($5) as t (verb text, "recordKind" text, "recordIds" uuid[], before jsonb, after jsonb, reason text)`

/** Writes what the verbs of this transaction declared, in the transaction itself and in one statement. */
export async function writeAudit(tx: WriteTransaction, actor: Actor, now: Date): Promise<void> {
  if (tx.auditEntries.length === 0) return
  await tx.sql(insert, [tx.organisationId, now, actor.userId, actor.name, JSON.stringify(tx.auditEntries)])
}

/** Runs verbs as an actor: one read-write transaction with the audit of what they did. */
export function writingAs<T>(
  pool: Pool,
  actor: Actor,
  now: Date,
  verbs: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  return writing(pool, actor.organisationId, verbs, (tx) => writeAudit(tx, actor, now))
}
