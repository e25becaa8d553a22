import type { WriteTransaction } from '../db/transaction.ts'

/**
 * Asks for a job, in the transaction of the verb: it runs after the commit. Its payload also says for
 * which organisation it runs.
 */
export async function enqueue(tx: WriteTransaction, task: string, payload: object): Promise<void> {
  await tx.sql('select enqueue($1, $2)', [task, { ...payload, organisationId: tx.organisationId }])
}
