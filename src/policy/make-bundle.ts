import type { BundleId, SignalId } from '../platform/core/ids.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import { recordsOf } from '../platform/records.ts'
import type { SignalReceipt } from './core/signal-api.ts'
import type { BundleDraft } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { projectsOfSignals } from './signal-reads.ts'

export const bundleRecords = recordsOf('signal_bundle', 'bundle')

/**
 * Makes a bundle, with signals in it when they are given. Throws `holds-…`, `signal-unknown`,
 * `signal-withdrawn`, `signal-not-yours` when a lead gathers signals of other projects, and `id-taken`.
 */
export async function makeBundle(
  tx: WriteTransaction,
  actor: Actor,
  draft: BundleDraft & { signalIds: readonly SignalId[] },
): Promise<SignalReceipt> {
  const signalIds = [...new Set(draft.signalIds)].sort()
  refuseIdentifiers([draft.title, draft.description, ...draft.tags])
  await assertMayGather(tx, actor, signalIds)
  const columns = { ...bundleColumns(draft), made_by_name: actor.name }
  const { id, version, added } = await bundleRecords.add(tx, draft.id, columns, {
    verb: 'make-bundle',
    lists: { after: { signalIds } },
  })
  if (added) await insertBundled(tx, draft.id, signalIds)
  return { id, version }
}

/** The columns that a person fills in. */
export function bundleColumns({ title, description, tags }: BundleDraft) {
  return { title, description, tags }
}

/** Throws when one of the signals is not here, is withdrawn, or is of a project that is not the actor's. */
export async function assertMayGather(
  tx: ReadTransaction,
  actor: Actor,
  signalIds: readonly SignalId[],
): Promise<void> {
  const { known, withdrawn, projectIds } = await projectsOfSignals(tx, signalIds)
  if (known < signalIds.length) throw problem('signal-unknown')
  if (withdrawn) throw problem('signal-withdrawn')
  if (!projectIds.every((projectId) => mayInProject(actor, 'policy.write', projectId))) {
    throw problem('signal-not-yours')
  }
}

/** Puts signals in a bundle; gives those that were not in it yet. */
export async function insertBundled(
  tx: WriteTransaction,
  bundleId: BundleId,
  signalIds: readonly SignalId[],
): Promise<SignalId[]> {
  const rows = await tx.sql<{ id: SignalId }>(
    `insert into bundled_signal (organisation_id, bundle_id, signal_id)
     select $1, $2, unnest($3::uuid[]) on conflict do nothing returning signal_id as id`,
    [tx.organisationId, bundleId, signalIds],
  )
  return rows.map(({ id }) => id)
}
