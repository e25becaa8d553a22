import type { BodyId } from '../platform/core/ids.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Body } from './core/body-model.ts'

const bodyColumns = `
  b.id, b.name, b.purpose, b.planned_per_year as "plannedPerYear", b.ended_on as "endedOn", b.version,
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by plain(p.name), p.id), '[]')
     from (select distinct f.counted_id as id from body_member m
             join fact_partner f on f.organisation_id = m.organisation_id and f.partner_id = m.partner_id
            where m.organisation_id = b.organisation_id and m.body_id = b.id) member
     join partner p on p.organisation_id = b.organisation_id and p.id = member.id) as partners,
  (select coalesce(json_agg(json_build_object('id', f.project_id, 'name', f.name) order by plain(f.name)), '[]')
     from body_project r
     join fact_project f on f.organisation_id = r.organisation_id and f.project_id = r.project_id
    where r.organisation_id = b.organisation_id and r.body_id = b.id) as projects`

/** The consultation bodies by name, those that ended last. */
export function readBodies(tx: ReadTransaction): Promise<Body[]> {
  return tx.sql<Body>(
    `select ${bodyColumns} from consultation_body b
      where b.organisation_id = $1 and b.withdrawn_at is null
      order by b.ended_on is not null, plain(b.name), b.id`,
    [tx.organisationId],
  )
}

/** One consultation body. Throws `unknown-record`, also when it was withdrawn. */
export async function readBody(tx: ReadTransaction, id: BodyId): Promise<Body> {
  const [body] = await tx.sql<Body>(
    `select ${bodyColumns} from consultation_body b
      where b.organisation_id = $1 and b.id = $2 and b.withdrawn_at is null`,
    [tx.organisationId, id],
  )
  if (body === undefined) throw recordProblem('unknown-record')
  return body
}
