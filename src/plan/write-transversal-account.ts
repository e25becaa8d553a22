import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { AccountDraft, TransversalAccount } from './core/transversal-model.ts'
import { requireEverySheet } from './guards.ts'

/**
 * Writes what a transversal action came to in a year. It is known by its action and year, not by an id
 * of its own; whoever wrote last did so after having seen what stood there. Throws `account-not-yours`,
 * `unknown-record`, `already-withdrawn`, `changed-meanwhile` and `holds-…`.
 */
export async function writeTransversalAccount(
  tx: WriteTransaction,
  actor: Actor,
  { id, year, text, seenVersion }: AccountDraft,
): Promise<TransversalAccount> {
  requireEverySheet(actor)
  const before = await accountOf(tx, id, year)
  if (before?.text === text) return { year, ...before }
  const version = before?.version ?? 0
  if (version !== seenVersion) throw recordProblem('changed-meanwhile', { version })
  refuseIdentifiers([text])
  await tx.sql(
    `insert into transversal_account (organisation_id, transversal_action_id, year, text, version)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, transversal_action_id, year) do update set text = $4, version = $5`,
    [tx.organisationId, id, year, text, version + 1],
  )
  tx.audit({
    verb: 'write-transversal-account',
    recordKind: 'transversal-action',
    recordIds: [id],
    before: before === undefined ? undefined : { year, text: before.text },
    after: { year, text },
  })
  return { year, text, version: version + 1 }
}

/** The account of a year, in the turn of whoever writes for this action. */
async function accountOf(tx: WriteTransaction, id: string, year: number) {
  const [action] = await tx.sql<{ withdrawn: boolean }>(
    `select withdrawn_at is not null as withdrawn from transversal_action
      where organisation_id = $1 and id = $2 for no key update`,
    [tx.organisationId, id],
  )
  if (action === undefined) throw recordProblem('unknown-record')
  if (action.withdrawn) throw recordProblem('already-withdrawn')
  const [account] = await tx.sql<{ text: string; version: number }>(
    `select text, version from transversal_account
      where organisation_id = $1 and transversal_action_id = $2 and year = $3`,
    [tx.organisationId, id, year],
  )
  return account
}
