import {
  withdrawAssignment,
  withdrawEmployee,
  withdrawFunding,
  withdrawTraining,
} from '../organisation/index.ts'
import type { PastedListId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { Problem } from '../platform/core/problem.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { PastedListKind } from './core/paste-model.ts'
import { pasteProblem as problem } from './core/paste-problems.ts'
import { employeesInUse, nameOfRecord } from './paste-records.ts'
import { findPastedList, markUndone } from './paste-store.ts'

const withdrawals = {
  employees: withdrawEmployee,
  assignments: withdrawAssignment,
  training: withdrawTraining,
  funding: withdrawFunding,
} as const satisfies Record<PastedListKind, unknown>

const reason = 'Geplakte lijst ongedaan gemaakt'

/**
 * Withdraws exactly the records that a pasted list added; what somebody withdrew since stays so. All of
 * them or none. Throws `pasted-list-not-found`, `pasted-list-undone`, `pasted-record-changed` with the
 * record that was changed since, and `pasted-employee-in-use` with an employee who has other records.
 */
export async function undoPastedList(
  tx: WriteTransaction,
  actor: Actor,
  id: PastedListId,
  now: Date,
): Promise<{ id: PastedListId; withdrawn: number }> {
  const paste = await findPastedList(tx, id)
  if (paste === null) throw problem('pasted-list-not-found')
  if (paste.undoneAt !== null) throw problem('pasted-list-undone')
  const { list, recordIds } = paste
  if (list === 'employees') {
    const [name] = await employeesInUse(tx, recordIds)
    if (name !== undefined) throw problem('pasted-employee-in-use', { name })
  }
  let withdrawn = 0
  for (const recordId of recordIds) {
    try {
      await withdrawals[list](tx, actor, { id: recordId, seenVersion: 1, reason }, now)
      withdrawn++
    } catch (error) {
      if (error instanceof Problem && error.code === 'already-withdrawn') continue
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
      throw problem('pasted-record-changed', { name: await nameOfRecord(tx, list, recordId) })
    }
  }
  // Each withdrawal is in the audit trail; without any, the undoing itself is.
  if (withdrawn === 0)
    tx.audit({ verb: 'undo-pasted-list', recordKind: 'pasted-list', recordIds: [id], reason })
  await markUndone(tx, id, { now, by: actor.name })
  return { id, withdrawn }
}
