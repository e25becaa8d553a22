import type { CommunicationActionId, ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import { recordsOf } from '../platform/records.ts'
import type { CommunicationDraft } from './core/communication-model.ts'
import { communicationProblem as problem } from './core/communication-problems.ts'
import { nextNumber } from './core/communication-rules.ts'

/** Communication actions as records. */
export const communicationActions = recordsOf('communication_action', 'communication-action')

/** The columns of a communication action; its projects stand in a table of their own. */
export function columnsOf({ id: _, projectIds: __, date, ...draft }: CommunicationDraft) {
  return { ...draft, on_date: date }
}

/** Throws `communication-number-taken` when another action of the year, not withdrawn, has the number. */
export async function refuseTakenNumber(
  tx: ReadTransaction,
  { id, year, number }: Pick<CommunicationDraft, 'id' | 'year' | 'number'>,
): Promise<void> {
  const ofYear = await tx.db
    .selectFrom('communication_action')
    .where('organisation_id', '=', tx.organisationId)
    .where('year', '=', year)
    .where('withdrawn_at', 'is', null)
    .select(['id', 'number', 'title', 'outlet'])
    .execute()
  const other = ofYear.find((one) => one.number === number && one.id !== id)
  if (other === undefined) return
  throw problem('communication-number-taken', {
    number: String(number),
    year: String(year),
    name: other.title || other.outlet,
    next: String(nextNumber(ofYear)),
  })
}

/** The projects of an action, in the order of their ids. */
export async function projectsOf(tx: ReadTransaction, id: CommunicationActionId): Promise<ProjectId[]> {
  const rows = await tx.db
    .selectFrom('communication_action_project')
    .where('organisation_id', '=', tx.organisationId)
    .where('communication_action_id', '=', id)
    .orderBy('project_id')
    .select('project_id')
    .execute()
  return rows.map((row) => row.project_id)
}

/** Gives an action these projects and no others. Throws `unknown-reference` for one that is not here. */
export async function putProjects(
  tx: WriteTransaction,
  id: CommunicationActionId,
  projectIds: readonly ProjectId[],
): Promise<void> {
  await tx.sql(
    `delete from communication_action_project
      where organisation_id = $1 and communication_action_id = $2 and project_id <> all($3::uuid[])`,
    [tx.organisationId, id, projectIds],
  )
  await tx.sql(
    `insert into communication_action_project (organisation_id, communication_action_id, project_id)
     select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [tx.organisationId, id, projectIds],
  )
}
