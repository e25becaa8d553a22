import type { PartnerId, ProjectId } from '../platform/core/ids.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { PartnerRole } from './core/model.ts'
import { networkProblem as problem } from './core/problems.ts'
import { lockUnmerged } from './store.ts'

interface StatedRole {
  partnerId: PartnerId
  role: PartnerRole
}

/**
 * Says what a partner is to a project; without a role it is nothing to it any more. What is said of a
 * partner holds for those that were merged into it. A role has no id of its own, so it is no record
 * with versions: saying the same again changes nothing. Throws `role-not-yours`, `partner-not-found`,
 * `partner-merged`, `unknown-link`.
 */
export async function setRole(
  tx: WriteTransaction,
  actor: Actor,
  { projectId, partnerId, role }: { projectId: ProjectId; partnerId: PartnerId; role: PartnerRole | null },
): Promise<{ role: PartnerRole | null }> {
  if (!mayInProject(actor, 'role.write', projectId)) throw problem('role-not-yours')
  await lockUnmerged(tx, partnerId)
  const [project] = await tx.sql(
    'select project_id from fact_project where organisation_id = $1 and project_id = $2',
    [tx.organisationId, projectId],
  )
  if (project === undefined) throw problem('unknown-link')
  const before = await statedRoles(tx, projectId, partnerId)
  const same =
    role === null ? before.length === 0 : before.length > 0 && before.every((one) => one.role === role)
  if (same) return { role }
  const after = role === null ? [] : statedFor(before, partnerId, role)
  await replaceRoles(tx, projectId, { before, after })
  tx.audit({
    verb: role === null ? 'remove-role' : 'set-role',
    recordKind: 'project-partner',
    recordIds: [projectId, partnerId],
    before: { roles: before },
    after: { roles: after },
  })
  return { role }
}

/** The role for each of those that had one, else for the partner itself. */
function statedFor(before: readonly StatedRole[], partnerId: PartnerId, role: PartnerRole): StatedRole[] {
  return before.length === 0 ? [{ partnerId, role }] : before.map((one) => ({ ...one, role }))
}

/** What is stated of the partner and of those that were merged into it. */
function statedRoles(
  tx: WriteTransaction,
  projectId: ProjectId,
  partnerId: PartnerId,
): Promise<StatedRole[]> {
  return tx.sql<StatedRole>(
    `select r.partner_id as "partnerId", r.role
       from project_partner r
       join fact_partner f on f.organisation_id = r.organisation_id and f.partner_id = r.partner_id
      where r.organisation_id = $1 and r.project_id = $2 and f.counted_id = $3
      order by 1 for update of r`,
    [tx.organisationId, projectId, partnerId],
  )
}

async function replaceRoles(
  tx: WriteTransaction,
  projectId: ProjectId,
  { before, after }: { before: readonly StatedRole[]; after: readonly StatedRole[] },
): Promise<void> {
  await tx.sql(
    `delete from project_partner
      where organisation_id = $1 and project_id = $2 and partner_id = any($3::uuid[])`,
    [tx.organisationId, projectId, before.map((one) => one.partnerId)],
  )
  await tx.sql(
    `insert into project_partner (organisation_id, project_id, partner_id, role)
     select $1, $2, unnest($3::uuid[]), unnest($4::text[])`,
    [tx.organisationId, projectId, after.map((one) => one.partnerId), after.map((one) => one.role)],
  )
}
