import type { BundleId, SignalId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { assertMayGather, insertBundled } from './make-bundle.ts'

interface Gathering {
  id: BundleId
  signalIds: readonly SignalId[]
}

/**
 * Puts signals in a bundle; a lead those of the own projects, in any bundle. Being in it is a fact
 * without a version: what is in it already stays, and a retry changes nothing. Throws `bundle-unknown`,
 * `bundle-withdrawn`, `signal-unknown`, `signal-withdrawn` and `signal-not-yours`.
 */
export async function addToBundle(
  tx: WriteTransaction,
  actor: Actor,
  { id, signalIds }: Gathering,
): Promise<{ added: SignalId[] }> {
  const each = [...new Set(signalIds)]
  await lockBundle(tx, id)
  await assertMayGather(tx, actor, each)
  const added = await insertBundled(tx, id, each)
  if (added.length > 0) tx.audit({ verb: 'add-to-bundle', recordKind: 'bundle', recordIds: [id, ...added] })
  return { added }
}

/** Takes signals out of a bundle; what is not in it is no problem. Throws what adding throws. */
export async function takeFromBundle(
  tx: WriteTransaction,
  actor: Actor,
  { id, signalIds }: Gathering,
): Promise<{ takenOut: SignalId[] }> {
  const each = [...new Set(signalIds)]
  await lockBundle(tx, id)
  await assertMayGather(tx, actor, each)
  const rows = await tx.sql<{ id: SignalId }>(
    `delete from bundled_signal where organisation_id = $1 and bundle_id = $2 and signal_id = any($3::uuid[])
     returning signal_id as id`,
    [tx.organisationId, id, each],
  )
  const takenOut = rows.map((row) => row.id)
  if (takenOut.length > 0) {
    tx.audit({ verb: 'take-from-bundle', recordKind: 'bundle', recordIds: [id, ...takenOut] })
  }
  return { takenOut }
}

/** Holds the bundle as it is until the commit: nobody withdraws it meanwhile. */
export async function lockBundle(tx: WriteTransaction, id: BundleId): Promise<void> {
  const [bundle] = await tx.sql<{ withdrawn: boolean }>(
    `select withdrawn_at is not null as withdrawn from signal_bundle
      where organisation_id = $1 and id = $2 for share`,
    [tx.organisationId, id],
  )
  if (bundle === undefined) throw problem('bundle-unknown')
  if (bundle.withdrawn) throw problem('bundle-withdrawn')
}
