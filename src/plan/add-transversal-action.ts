import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type RecordReceipt, recordsOf } from '../platform/records.ts'
import { planningProblem as problem } from './core/planning-problems.ts'
import type { TransversalDraft } from './core/transversal-model.ts'
import { requireWholePlan } from './guards.ts'
import { planInForce } from './reads.ts'

export const transversalActions = recordsOf('transversal_action', 'transversal-action')

/**
 * Adds a transversal action to the plan that holds now. Throws `plan-not-yours`, `no-plan`, `id-taken`
 * and `holds-…`; a name that is there already is `already-exists`.
 */
export async function addTransversalAction(
  tx: WriteTransaction,
  actor: Actor,
  { id, name, description }: TransversalDraft,
  today: CalendarDate,
): Promise<RecordReceipt> {
  requireWholePlan(actor)
  const plan = await planInForce(tx, today)
  if (plan === null) throw problem('no-plan')
  refuseIdentifiers([name, description])
  const columns = { plan_id: plan.id, name, description }
  const { version } = await transversalActions.add(tx, id, columns, { verb: 'add-transversal-action' })
  return { id, version }
}
