import { readThemes } from '../plan/index.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { PartnerId, ProjectId, ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Partner, PartnerRole } from './core/model.ts'
import { networkProblem as problem } from './core/problems.ts'

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

export interface PartnerInProject {
  id: ProjectId
  name: string
  role: PartnerRole
}

/**
 * A partner with its spellings and projects; for a merged one, the partner it was merged into.
 * Throws `partner-not-found`.
 */
export async function readPartner(
  tx: ReadTransaction,
  id: PartnerId,
): Promise<Partner & { projects: PartnerInProject[] }> {
  const [counted] = await tx.sql<{ id: PartnerId }>(
    'select counted_id as id from fact_partner where organisation_id = $1 and partner_id = $2',
    [tx.organisationId, id],
  )
  const partner = counted ? await findPartner(tx, counted.id) : null
  if (partner === null) throw problem('partner-not-found')
  const projects = await tx.sql<PartnerInProject>(
    `select r.project_id as id, f.name,
            case when not r.is_solution_actor then 'partner'
                 when r.is_partner then 'both' else 'solutionActor' end as role
       from fact_project_partner r
       join fact_project f on f.organisation_id = r.organisation_id and f.project_id = r.project_id
      where r.organisation_id = $1 and r.partner_id = $2
      order by plain(f.name)`,
    [tx.organisationId, partner.id],
  )
  return { ...partner, projects }
}

export interface Agreement {
  id: string
  partnerId: PartnerId
  partner: string
  goal: string
  themes: string[]
  start: CalendarDate | null
  end: CalendarDate | null
}

/** The formal agreements in their order, each with the names of its themes in theirs. */
export async function listAgreements(tx: ReadTransaction): Promise<Agreement[]> {
  const themes = await readThemes(tx)
  const agreements = await tx.sql<Omit<Agreement, 'themes'> & { themeIds: ThemeId[] }>(
    `select g.id, p.id as "partnerId", p.name as partner, g.goal, g.start_date as start, g.end_date as "end",
            array(select t.theme_id from agreement_theme t
                   where t.organisation_id = g.organisation_id and t.agreement_id = g.id) as "themeIds"
       from agreement g
       join fact_partner f on f.organisation_id = g.organisation_id and f.partner_id = g.partner_id
       join partner p on p.organisation_id = f.organisation_id and p.id = f.counted_id
      where g.organisation_id = $1
      order by g.position, plain(p.name), g.id`,
    [tx.organisationId],
  )
  return agreements.map(({ themeIds, ...agreement }) => ({
    ...agreement,
    themes: themes.filter((theme) => themeIds.includes(theme.id)).map((theme) => theme.name),
  }))
}
