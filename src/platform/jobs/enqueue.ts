import type { OrganisationId } from '../core/ids.ts'
import type { WriteTransaction } from '../db/transaction.ts'

/** What every job carries: for which organisation it runs. */
export interface JobPayload {
  organisationId: OrganisationId
}

/** Asks for a job, in the transaction of the verb: it runs after the commit. */
export async function enqueue(tx: WriteTransaction, task: string, payload: object): Promise<void> {
  await tx.sql('select enqueue($1, $2)', [task, { ...payload, organisationId: tx.organisationId }])
}
