import type { ReadTransaction } from '../platform/db/index.ts'
import { readShared } from './compute.ts'
import { foldRows } from './compute-cells.ts'
import { cellValue } from './core/cells.ts'
import type { Cell, MergePreview, Scope } from './core/model.ts'
import { scopeOf } from './core/periods.ts'
import { indicatorProblem } from './core/problems.ts'
import { type AsMerged, partnerRows, partners } from './definitions/partners.ts'
import { withHashJoins } from './with-hash-joins.ts'

/**
 * What merging a partner into another does to indicator 2.5 of a year, per theme and in all: counted
 * from the very rows of the indicator, with the one partner counted as the other. Throws
 * `no-such-partner`.
 */
export async function previewMerge(
  tx: ReadTransaction,
  { year, ...merge }: AsMerged & { year: number },
): Promise<MergePreview> {
  const { themes } = await readShared(tx, [])
  const { before, after } = await cellsOfMerge(tx, merge, scopeOf({ year }))
  const total = { key: null, label: { nl: 'Totaal', en: 'Total' } }
  return {
    year,
    unit: partners.unit,
    rows: [...themes, total].map(({ key, label }) => ({
      key,
      label,
      before: cellValue(before, key, null) ?? 0,
      after: cellValue(after, key, null) ?? 0,
    })),
  }
}

/** Every cell of 2.5 before and after a merge that is not done yet. Throws `no-such-partner`. */
export async function cellsOfMerge(
  tx: ReadTransaction,
  merge: AsMerged,
  scope: Scope,
): Promise<{ before: Cell[]; after: Cell[] }> {
  const counted = {
    partnerId: await countedAs(tx, merge.partnerId),
    intoId: await countedAs(tx, merge.intoId),
  }
  return withHashJoins(tx, async () => ({
    before: await foldRows(tx, partnerRows(tx, scope), partners.fold),
    after: await foldRows(tx, partnerRows(tx, scope, counted), partners.fold),
  }))
}

/** A partner as it counts now: itself, or the one it was merged into before. */
async function countedAs(tx: ReadTransaction, partnerId: AsMerged['partnerId']) {
  const partner = await tx.db
    .selectFrom('fact_partner')
    .select('counted_id')
    .where('organisation_id', '=', tx.organisationId)
    .where('partner_id', '=', partnerId)
    .executeTakeFirst()
  if (!partner?.counted_id) throw indicatorProblem('no-such-partner')
  return partner.counted_id
}
