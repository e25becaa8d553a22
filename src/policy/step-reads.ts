import { bodiesNamed } from '../network/index.ts'
import type { BodyId, BundleId, SignalId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Step } from './core/signal-model.ts'

const steps = `
  select t.id, t.bundle_id as "bundleId", t.signal_id as "signalId", t.kind, t.on_date as date,
         t.body_id as "bodyId", t.partner_id as "partnerId", n.name as "withWhom",
         t.text, t.taken_by_name as "takenBy", t.version
    from step t
    left join fact_partner f on f.organisation_id = t.organisation_id and f.partner_id = t.partner_id
    left join fact_partner_name n on n.organisation_id = f.organisation_id and n.partner_id = f.counted_id
   where t.organisation_id = $1 and t.withdrawn_at is null`

/** The steps of a bundle, the latest first. */
export function stepsOfBundle(tx: ReadTransaction, id: BundleId): Promise<Step[]> {
  return readSteps(tx, `t.bundle_id = $2`, id)
}

/** The steps of a signal and of the bundles it is in, the latest first. */
export function stepsOfSignal(tx: ReadTransaction, id: SignalId): Promise<Step[]> {
  return readSteps(
    tx,
    `(t.signal_id = $2 or exists (
       select from bundled_signal i
         join signal_bundle s on s.organisation_id = i.organisation_id and s.id = i.bundle_id
        where i.organisation_id = $1 and i.bundle_id = t.bundle_id and i.signal_id = $2
          and s.withdrawn_at is null))`,
    id,
  )
}

async function readSteps(tx: ReadTransaction, fit: string, id: BundleId | SignalId): Promise<Step[]> {
  const rows = await tx.sql<Step>(`${steps} and ${fit} order by t.on_date desc, t.taken_at desc, t.id desc`, [
    tx.organisationId,
    id,
  ])
  const bodies = await bodiesNamed(
    tx,
    rows.flatMap(({ bodyId }): BodyId[] => (bodyId === null ? [] : [bodyId])),
  )
  return rows.map((step) =>
    step.bodyId === null ? step : { ...step, withWhom: bodies.get(step.bodyId) ?? null },
  )
}
