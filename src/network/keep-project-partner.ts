import type { Kept } from '../plan/core/kept.ts'
import type { PartnerId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { ProjectPartner } from './core/model.ts'

/** Keeps what a partner is to a project; the answer carries the id of the partner. */
export async function keepProjectPartner(
  tx: WriteTransaction,
  { projectId, partnerId, role }: ProjectPartner,
): Promise<Kept<PartnerId>> {
  const before = await tx.db
    .selectFrom('project_partner')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', '=', projectId)
    .where('partner_id', '=', partnerId)
    .select('role')
    .executeTakeFirst()
  if (before?.role === role) return { id: partnerId, outcome: 'unchanged' }
  await tx.db
    .insertInto('project_partner')
    .values({ organisation_id: tx.organisationId, project_id: projectId, partner_id: partnerId, role })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'project_id', 'partner_id']).doUpdateSet({ role }),
    )
    .execute()
  tx.audit({
    verb: 'keep-project-partner',
    recordKind: 'project-partner',
    recordIds: [projectId, partnerId],
    before,
    after: { role },
  })
  return { id: partnerId, outcome: before === undefined ? 'added' : 'changed' }
}
