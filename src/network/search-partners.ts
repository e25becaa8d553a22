import type { ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { PartnerHit } from './core/model.ts'
import { tidyName } from './core/spellings.ts'

const mostHits = 12
/** Below this `word_similarity` a spelling is another word: *ocwm* is 0.4 like *ocmw*. */
const leastLikeness = 0.3
/** A hit that is much less like the text than the best one only distracts. */
const shareOfBest = 0.6

/**
 * The spellings of the organisation are scored one by one: under row security an index on `plain()`
 * may not be used, and the cost is that of one organisation. `plain()` is the dear part, so it runs once a row.
 */
const byText = `
  with spelled as materialized (
    select coalesce(p.merged_into, p.id) as partner_id, a.spelling, plain(a.spelling) as plain
      from partner_alias a
      join partner p on p.organisation_id = a.organisation_id and p.id = a.partner_id
     where a.organisation_id = $1
  ), scored as materialized (
    select partner_id, spelling, starts_with(plain, text) as begins, word_similarity(text, plain) as likeness
      from spelled, (select plain($3) as text offset 0) asked
  ), best as (
    select distinct on (partner_id) * from scored
     where begins or likeness >= greatest($5, $6 * (select max(likeness) from scored))
     order by partner_id, begins desc, likeness desc, length(spelling), spelling
  )
  select p.id, p.name, p.kind, p.municipality, b.spelling as matched
    from best b
    join partner p on p.organisation_id = $1 and p.id = b.partner_id
    left join fact_project_partner r
      on r.organisation_id = $1 and r.project_id = $2 and r.partner_id = p.id
   order by b.begins desc, round(b.likeness::numeric, 1) desc, r.partner_id is null, plain(p.name), p.id
   limit $4`

const byProject = `
  select p.id, p.name, p.kind, p.municipality, p.name as matched
    from partner p
    left join fact_project_partner r
      on r.organisation_id = p.organisation_id and r.project_id = $2 and r.partner_id = p.id
   where p.organisation_id = $1 and p.merged_into is null
   order by r.partner_id is null, plain(p.name), p.id
   limit $3`

/**
 * At most twelve partners whose name or spelling is like `text`, typing errors forgiven: those that
 * begin with it first, then the likest, the project's own before others. Without text, the project's
 * partners and then the others by name.
 */
export function searchPartners(
  tx: ReadTransaction,
  { text, projectId }: { text: string; projectId?: ProjectId | undefined },
): Promise<PartnerHit[]> {
  const asked = tidyName(text)
  const project = projectId ?? null
  return asked === ''
    ? tx.sql<PartnerHit>(byProject, [tx.organisationId, project, mostHits])
    : tx.sql<PartnerHit>(byText, [tx.organisationId, project, asked, mostHits, leastLikeness, shareOfBest])
}
