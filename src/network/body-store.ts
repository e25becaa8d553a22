import type { BodyId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { BodyDraft } from './core/body-model.ts'
import { networkProblem as problem } from './core/problems.ts'
import { tidyName } from './core/spellings.ts'

type Lists = Pick<BodyDraft, 'partnerIds' | 'projectIds'>

/** The columns of a body as they are kept. */
export function columnsOfBody({ name, purpose, plannedPerYear, endedOn }: BodyDraft) {
  return { name: tidyName(name), purpose, planned_per_year: plannedPerYear, ended_on: endedOn }
}

/** Its members and projects, each once and in one order, so that equal lists compare equal. */
export function listsOfBody({ partnerIds, projectIds }: Lists): Lists {
  return { partnerIds: [...new Set(partnerIds)].sort(), projectIds: [...new Set(projectIds)].sort() }
}

export async function keptLists(tx: ReadTransaction, id: BodyId): Promise<Lists> {
  const [lists] = await tx.sql<Lists>(
    `select array(select partner_id from body_member
                   where organisation_id = $1 and body_id = $2 order by 1) as "partnerIds",
            array(select project_id from body_project
                   where organisation_id = $1 and body_id = $2 order by 1) as "projectIds"`,
    [tx.organisationId, id],
  )
  return lists ?? { partnerIds: [], projectIds: [] }
}

export async function putLists(tx: WriteTransaction, id: BodyId, lists: Lists): Promise<void> {
  for (const [table, column, ids] of [
    ['body_member', 'partner_id', lists.partnerIds],
    ['body_project', 'project_id', lists.projectIds],
  ] as const) {
    await tx.sql(
      `delete from ${table} where organisation_id = $1 and body_id = $2 and ${column} <> all($3::uuid[])`,
      [tx.organisationId, id, ids],
    )
    await tx.sql(
      `insert into ${table} (organisation_id, body_id, ${column}) select $1, $2, unnest($3::uuid[])
       on conflict do nothing`,
      [tx.organisationId, id, ids],
    )
  }
}

/** Throws `body-exists` when another body has this name, and `unknown-link`. */
export async function refuseBody(tx: ReadTransaction, draft: BodyDraft): Promise<void> {
  const [taken] = await tx.sql<{ name: string }>(
    `select name from consultation_body
      where organisation_id = $1 and plain(name) = plain($2) and id <> $3 and withdrawn_at is null`,
    [tx.organisationId, tidyName(draft.name), draft.id],
  )
  if (taken) throw problem('body-exists', { name: taken.name })
  const { partnerIds, projectIds } = listsOfBody(draft)
  const [known] = await tx.sql<{ partners: number; projects: number }>(
    `select (select count(*)::int from partner where organisation_id = $1 and id = any($2::uuid[])) as partners,
            (select count(*)::int from fact_project
              where organisation_id = $1 and project_id = any($3::uuid[])) as projects`,
    [tx.organisationId, partnerIds, projectIds],
  )
  if (known?.partners !== partnerIds.length || known.projects !== projectIds.length) {
    throw problem('unknown-link')
  }
}
