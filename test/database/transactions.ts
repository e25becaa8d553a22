import { writingAs } from '../../src/platform/audit.ts'
import type { Actor, Role } from '../../src/platform/core/permissions.ts'
import { type ReadTransaction, reading, type WriteTransaction, writing } from '../../src/platform/db/index.ts'
import type { TestDatabase } from './database.ts'
import { type Institute, testNow } from './institute.ts'

/** Transactions in the institute that a test has at that moment, or in another one that is named. */
export function transactionsIn({ app }: TestDatabase, current: () => Institute) {
  return {
    read: <T>(work: (tx: ReadTransaction) => Promise<T>, of = current()) =>
      reading(app, of.organisationId, work),
    /** Writes that tell of nobody in the audit. */
    write: <T>(work: (tx: WriteTransaction) => Promise<T>, of = current()) =>
      writing(app, of.organisationId, work),
    /** Writes of somebody with a role. */
    writeAs:
      (role: Role) =>
      <T>(work: (tx: WriteTransaction, actor: Actor) => Promise<T>, of = current()) => {
        const actor = of.actor(role)
        return writingAs(app, actor, testNow, (tx) => work(tx, actor))
      },
  }
}
