import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { PlanningCarry } from './core/planning-model.ts'
import { nextYearOf } from './core/planning-rules.ts'
import { planningItemFor, planningItems } from './planning-item.ts'

/**
 * Carries what is open to the next year, where it goes on as a new item; gives that item. A retry
 * changes nothing. Throws `unknown-record`, `planning-not-yours`, `planning-carried`,
 * `planning-not-open`, `planning-last-year`, `already-withdrawn`, `changed-meanwhile` and `id-taken`.
 */
export async function carryPlanningItem(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, nextId }: PlanningCarry,
): Promise<RecordReceipt> {
  const item = await planningItemFor(tx, actor, id)
  const known = await carriedTo(tx, id)
  if (known?.id === nextId) return known
  const year = nextYearOf(item)
  const next = {
    project_id: item.projectId,
    year,
    text: item.text,
    status: item.status,
    carried_from: id,
  }
  await planningItems.change(
    tx,
    { id, seenVersion },
    { status: 'carried' },
    {
      verb: 'carry-planning-item',
      lists: { after: { next: nextId } },
    },
  )
  const inserted = await tx.sql(
    `insert into planning_item (organisation_id, id, ${Object.keys(next).join(', ')})
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, id) do nothing returning id`,
    [tx.organisationId, nextId, ...Object.values(next)],
  )
  if (inserted.length === 0) throw recordProblem('id-taken')
  return { id: nextId, version: 1 }
}

async function carriedTo(tx: WriteTransaction, id: string): Promise<RecordReceipt | undefined> {
  const [row] = await tx.sql<RecordReceipt>(
    'select id, version from planning_item where organisation_id = $1 and carried_from = $2',
    [tx.organisationId, id],
  )
  return row
}
