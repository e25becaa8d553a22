import type { ReadTransaction } from '../platform/db/index.ts'

/**
 * Runs reads of facts with plans that hash what they join. Facts are joined by keys of several
 * columns, of which PostgreSQL thinks that each narrows by itself: it expects one row where there are
 * thousands, and would walk through them once for each other. The plan is made once a connection, for
 * any institute and period. Afterwards the transaction plans as it did.
 */
export async function withHashJoins<T>(tx: ReadTransaction, work: () => Promise<T>): Promise<T> {
  await plan(tx, 'off', 'force_generic_plan')
  const result = await work()
  await plan(tx, 'on', 'auto')
  return result
}

async function plan(tx: ReadTransaction, nestedLoops: 'on' | 'off', mode: string): Promise<void> {
  await tx.sql(`select set_config('enable_nestloop', $1, true), set_config('plan_cache_mode', $2, true)`, [
    nestedLoops,
    mode,
  ])
}
