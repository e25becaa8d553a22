import type { Actor } from './core/permissions.ts'
import type { WriteTransaction } from './db/transaction.ts'

const insert = `
  insert into audit_entry (organisation_id, at, actor_id, actor_name, verb, record_kind, record_ids, before, after, reason)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

/** Writes what the verbs of this transaction declared, in the transaction itself. */
export async function writeAudit(tx: WriteTransaction, actor: Actor, now: Date): Promise<void> {
  for (const entry of tx.auditEntries) {
    await tx.sql(insert, [
      tx.organisationId,
      now,
      actor.userId,
      actor.name,
      entry.verb,
      entry.recordKind,
      entry.recordIds,
      entry.before === undefined ? null : JSON.stringify(entry.before),
      entry.after === undefined ? null : JSON.stringify(entry.after),
      entry.reason ?? null,
    ])
  }
}
