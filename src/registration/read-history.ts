import type { ReadTransaction } from '../platform/db/index.ts'
import { findKeptActivities } from './activity-store.ts'
import { findKeptContacts } from './contact-store.ts'
import type { Version } from './core/model.ts'
import { registrationProblem as problem } from './core/problems.ts'

type RecordKind = 'activity' | 'contact'

/** Every version of a registration, the newest first; a withdrawal stands on top. Throws `unknown-registration`. */
export async function readHistory(tx: ReadTransaction, kind: RecordKind, id: string): Promise<Version[]> {
  const find = kind === 'activity' ? findKeptActivities : findKeptContacts
  const current = (await find(tx, [id], { lock: false })).get(id)
  if (current === undefined) throw problem('unknown-registration')
  const withdrawal = current.withdrawn ? [await readWithdrawal(tx, kind, id, current)] : []
  const earlier = await tx.db
    .selectFrom('registration_version')
    .selectAll()
    .where('organisation_id', '=', tx.organisationId)
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return [
    ...withdrawal,
    {
      version: current.version,
      at: current.registeredAt.toISOString(),
      by: current.registeredByName,
      reason: current.changeReason,
      change: changeOf(current.version),
      content: { ...current.content },
    },
    ...earlier.map(
      (row): Version => ({
        version: row.version,
        at: row.registered_at.toISOString(),
        by: row.registered_by_name,
        reason: row.change_reason,
        change: changeOf(row.version),
        content: { ...(row.content as object) },
      }),
    ),
  ]
}

function changeOf(version: number): Version['change'] {
  return version === 1 ? 'registered' : 'corrected'
}

async function readWithdrawal(
  tx: ReadTransaction,
  kind: RecordKind,
  id: string,
  current: { version: number; content: object },
): Promise<Version> {
  const mark = await tx.db
    .selectFrom(kind)
    .select(['withdrawn_at', 'withdrawn_by_name', 'withdrawal_reason'])
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id as never)
    .executeTakeFirstOrThrow()
  return {
    version: current.version,
    at: mark.withdrawn_at?.toISOString() ?? '',
    by: mark.withdrawn_by_name ?? '',
    reason: mark.withdrawal_reason,
    change: 'withdrawn',
    content: { ...current.content },
  }
}
