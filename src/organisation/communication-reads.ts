import type { ReadTransaction } from '../platform/db/index.ts'
import type { CommunicationAction } from './core/communication-model.ts'

/** The communication actions of a year by number, without those that were withdrawn. */
export function listCommunicationActions(tx: ReadTransaction, year: number): Promise<CommunicationAction[]> {
  return tx.sql<CommunicationAction>(
    `select c.id, c.year, c.number, c.title, c.kind, c.outlet, c.media, c.audiences, c.on_date as date, c.month,
            c.continuous, c.link, c.version,
            array(select p.project_id from communication_action_project p
                   where p.organisation_id = c.organisation_id and p.communication_action_id = c.id
                   order by 1) as "projectIds"
       from communication_action c
      where c.organisation_id = $1 and c.year = $2 and c.withdrawn_at is null
      order by c.number`,
    [tx.organisationId, year],
  )
}
