import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { findVersion } from '../registration/index.ts'
import type { FindingKind, RecordKind } from './core/model.ts'
import { reviewProblem as problem } from './core/problems.ts'

interface Accepted {
  recordKind: RecordKind
  recordId: string
  /** The version that the person looked at: a later one is looked at anew. */
  seenVersion: number
  finding: FindingKind
  reason: string
}

/**
 * Keeps that a registration is right, with the reason: "it is right". Sent twice, it is kept once. Not by
 * `recordsOf`: a verdict is of one version for ever, and is never changed. Throws `unknown-record`,
 * `changed-meanwhile`, `judged-already`, `holds-…`.
 */
export async function acceptFinding(
  tx: WriteTransaction,
  actor: Actor,
  { recordKind, recordId, seenVersion, finding, reason }: Accepted,
  now: Date,
): Promise<{ recordId: string }> {
  refuseIdentifiers([reason])
  const version = await findVersion(tx, recordKind, recordId)
  if (version === null) throw recordProblem('unknown-record')
  if (version !== seenVersion) throw recordProblem('changed-meanwhile', { version })
  const key = [tx.organisationId, recordKind, recordId, version, finding]
  const inserted = await tx.sql(
    `insert into verdict (organisation_id, record_kind, record_id, record_version, finding, reason, given_at, given_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning record_id`,
    [...key, reason, now, actor.name],
  )
  if (inserted.length > 0) {
    tx.audit({
      verb: 'accept-finding',
      recordKind,
      recordIds: [recordId],
      after: { finding, version },
      reason,
    })
    return { recordId }
  }
  const [earlier] = await tx.sql<{ reason: string; name: string }>(
    `select reason, given_by_name as name from verdict
      where organisation_id = $1 and record_kind = $2 and record_id = $3 and record_version = $4 and finding = $5`,
    key,
  )
  if (earlier?.reason !== reason) throw problem('judged-already', { name: earlier?.name ?? '' })
  return { recordId }
}
