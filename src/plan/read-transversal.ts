import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { TransversalAction } from './core/transversal-model.ts'
import { planInForce } from './reads.ts'

/** The transversal actions of the plan that holds on `today`, each with its accounts, the latest year first. */
export async function readTransversal(
  tx: ReadTransaction,
  today: CalendarDate,
): Promise<TransversalAction[]> {
  const plan = await planInForce(tx, today)
  return tx.sql<TransversalAction>(
    `select a.id, a.name, a.description, a.version, (
              select coalesce(json_agg(json_build_object(
                       'year', c.year, 'text', c.text, 'version', c.version) order by c.year desc), '[]')
                from transversal_account c
               where c.organisation_id = a.organisation_id and c.transversal_action_id = a.id) as accounts
       from transversal_action a
      where a.organisation_id = $1 and a.plan_id = $2 and a.withdrawn_at is null
      order by a.id`,
    [tx.organisationId, plan?.id ?? null],
  )
}
