import { yearPeriod } from '../platform/core/period.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Collaboration, CollaborationAsked } from './core/network-api.ts'

/**
 * Which projects and partners worked together in a year, and how often: every contact, joint activity
 * and referral is once. A project that changed theme in the year has a row for each of its themes.
 */
export function readCollaboration(tx: ReadTransaction, asked: CollaborationAsked): Promise<Collaboration[]> {
  const { from, to } = yearPeriod(asked.year)
  return tx.sql<Collaboration>(
    `select w.project_id as "projectId", f.name as project, w.theme_id as "themeId",
            w.partner_id as "partnerId", n.name as partner, w.times
       from (select organisation_id, project_id, theme_id, partner_id, count(*)::int as times
               from fact_partnership
              where organisation_id = $1 and on_date between $2 and $3
                and ($4::uuid is null or project_id = $4) and ($5::uuid is null or theme_id = $5)
                and ($6::text is null or project_id in (
                  select project_id from fact_project_municipality
                   where organisation_id = $1 and municipality = $6))
              group by 1, 2, 3, 4) w
       join fact_project f on f.organisation_id = w.organisation_id and f.project_id = w.project_id
       join fact_partner_name n on n.organisation_id = w.organisation_id and n.partner_id = w.partner_id
      order by w.times desc, plain(f.name), plain(n.name), w.project_id, w.partner_id, w.theme_id`,
    [tx.organisationId, from, to, asked.projectId ?? null, asked.themeId ?? null, asked.municipality ?? null],
  )
}
