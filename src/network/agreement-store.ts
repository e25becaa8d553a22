import { readThemes } from '../plan/index.ts'
import type { AgreementId, ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { AgreementDraft } from './core/agreement-model.ts'
import { networkProblem as problem } from './core/problems.ts'
import { lockUnmerged } from './store.ts'

/** The columns of an agreement as they are kept; a place in a source is no part of what a person fills in. */
export function columnsOfAgreement({ partnerId, goal, start, end, remindDays }: AgreementDraft) {
  return { partner_id: partnerId, goal, start_date: start, end_date: end, remind_days: remindDays }
}

/** Its themes, each once and in one order, so that equal lists compare equal. */
export function themesOf({ themeIds }: Pick<AgreementDraft, 'themeIds'>): ThemeId[] {
  return [...new Set(themeIds)].sort()
}

export async function keptThemes(tx: ReadTransaction, id: AgreementId): Promise<ThemeId[]> {
  const themes = await tx.sql<{ id: ThemeId }>(
    `select theme_id as id from agreement_theme
      where organisation_id = $1 and agreement_id = $2 order by 1`,
    [tx.organisationId, id],
  )
  return themes.map((theme) => theme.id)
}

export async function putThemes(
  tx: WriteTransaction,
  id: string,
  themeIds: readonly ThemeId[],
): Promise<void> {
  await tx.sql(
    'delete from agreement_theme where organisation_id = $1 and agreement_id = $2 and theme_id <> all($3::uuid[])',
    [tx.organisationId, id, themeIds],
  )
  await tx.sql(
    `insert into agreement_theme (organisation_id, agreement_id, theme_id) select $1, $2, unnest($3::uuid[])
     on conflict do nothing`,
    [tx.organisationId, id, themeIds],
  )
}

/**
 * Throws `agreement-ends-before-start`, `unknown-link`, and of a partner that is new to the agreement
 * `partner-not-found` and `partner-merged`.
 */
export async function refuseAgreement(tx: WriteTransaction, draft: AgreementDraft): Promise<void> {
  const { start, end, partnerId } = draft
  if (start !== null && end !== null && end < start)
    throw problem('agreement-ends-before-start', { start, end })
  const themes = await readThemes(tx)
  if (draft.themeIds.some((id) => themes.every((theme) => theme.id !== id))) throw problem('unknown-link')
  const [own] = await tx.sql(
    'select id from agreement where organisation_id = $1 and id = $2 and partner_id = $3',
    [tx.organisationId, draft.id, partnerId],
  )
  if (own === undefined) await lockUnmerged(tx, partnerId)
}
