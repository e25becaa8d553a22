import type { PartnerId, ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Partner, PartnerDetails, PartnerInProject, ProjectRole } from './core/model.ts'
import { networkProblem as problem } from './core/problems.ts'
import { mergesAround } from './merge-store.ts'
import { readAgreements } from './read-agreements.ts'

const partnerColumns = `
  p.id, p.name, p.kind, p.municipality,
  array(select a.spelling from partner_alias a
         where a.organisation_id = p.organisation_id and a.partner_id = p.id
         order by a.spelling <> p.name, plain(a.spelling), a.spelling) as aliases`

/** All partners by name; one that was merged is not among them. */
export function listPartners(tx: ReadTransaction): Promise<Partner[]> {
  return tx.sql<Partner>(
    `select ${partnerColumns} from partner p
      where p.organisation_id = $1 and p.merged_into is null
      order by plain(p.name), p.municipality, p.id`,
    [tx.organisationId],
  )
}

/** A partner with its spellings, its own name first; a merged one as it is itself. */
export async function findPartner(tx: ReadTransaction, id: PartnerId): Promise<Partner | null> {
  const [partner] = await tx.sql<Partner>(
    `select ${partnerColumns} from partner p where p.organisation_id = $1 and p.id = $2`,
    [tx.organisationId, id],
  )
  return partner ?? null
}

/**
 * A partner with all that hangs on it, what was said of those that were merged into it included; a
 * merged one as it is itself, with the partner that it counts as. Throws `partner-not-found`.
 */
export async function readPartner(tx: ReadTransaction, id: PartnerId): Promise<PartnerDetails> {
  const partner = await findPartner(tx, id)
  if (partner === null) throw problem('partner-not-found')
  const merges = await mergesAround(tx, id)
  const [into] = await tx.sql<{ id: PartnerId; name: string }>(
    `select i.id, i.name from partner p
       join partner i on i.organisation_id = p.organisation_id and i.id = p.merged_into
      where p.organisation_id = $1 and p.id = $2`,
    [tx.organisationId, id],
  )
  return {
    ...partner,
    mergedInto: into ? { ...into, merge: merges.find((merge) => merge.partner.id === id) ?? null } : null,
    merges: merges.filter((merge) => merge.into.id === id),
    projects: await projectsOf(tx, id),
    bodies: await bodiesOf(tx, id),
    agreements: await agreementsOf(tx, id),
  }
}

/** The role of a project and partner as the fact view gives it. */
const statedRole = `
  case when not r.is_solution_actor then 'partner' when r.is_partner then 'both' else 'solutionActor' end as role`

function projectsOf(tx: ReadTransaction, id: PartnerId): Promise<PartnerInProject[]> {
  return tx.sql<PartnerInProject>(
    `select r.project_id as id, f.name, ${statedRole}
       from fact_project_partner r
       join fact_project f on f.organisation_id = r.organisation_id and f.project_id = r.project_id
      where r.organisation_id = $1 and r.partner_id = $2
      order by plain(f.name)`,
    [tx.organisationId, id],
  )
}

function bodiesOf(tx: ReadTransaction, id: PartnerId): Promise<PartnerDetails['bodies']> {
  return tx.sql(
    `select distinct b.id, b.name, plain(b.name)
       from body_member m
       join fact_partner f on f.organisation_id = m.organisation_id and f.partner_id = m.partner_id
       join consultation_body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      where m.organisation_id = $1 and f.counted_id = $2 and b.withdrawn_at is null
      order by plain(b.name), b.id`,
    [tx.organisationId, id],
  )
}

async function agreementsOf(tx: ReadTransaction, id: PartnerId): Promise<PartnerDetails['agreements']> {
  const agreements = await readAgreements(tx)
  return agreements.filter((one) => one.partnerId === id).map((one) => ({ id: one.id, goal: one.goal }))
}

/** What partners are to a project, by name. */
export function listRoles(tx: ReadTransaction, projectId: ProjectId): Promise<ProjectRole[]> {
  return tx.sql<ProjectRole>(
    `select p.id, p.name, p.kind, p.municipality, ${statedRole}
       from fact_project_partner r
       join partner p on p.organisation_id = r.organisation_id and p.id = r.partner_id
      where r.organisation_id = $1 and r.project_id = $2
      order by plain(p.name), p.id`,
    [tx.organisationId, projectId],
  )
}
