import { isDeepStrictEqual } from 'node:util'
import { type Kept, themeNamed } from '../plan/index.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import { newId, type PartnerId, type ThemeId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'

export interface KeptAgreement {
  partnerId: PartnerId
  goal: string
  /** Names of themes of the plan. */
  themes: readonly string[]
  start: CalendarDate | null
  end: CalendarDate | null
  position: number
}

interface Terms {
  themeIds: ThemeId[]
  start: CalendarDate | null
  end: CalendarDate | null
  position: number
}

/** Keeps a formal agreement by its partner and goal. Throws `theme-not-named`. */
export async function keepAgreement(tx: WriteTransaction, kept: KeptAgreement): Promise<Kept<string>> {
  const { partnerId, goal, start, end, position } = kept
  const themeIds = new Set<ThemeId>()
  for (const theme of kept.themes) themeIds.add(await themeNamed(tx, theme))
  const after: Terms = { themeIds: [...themeIds].sort(), start, end, position }
  const known = await agreementOf(tx, partnerId, goal)
  if (known !== null && isDeepStrictEqual(known.terms, after)) return { id: known.id, outcome: 'unchanged' }
  const id = known?.id ?? newId()
  await putAgreement(tx, { id, partnerId, goal, terms: after })
  tx.audit({
    verb: 'keep-agreement',
    recordKind: 'agreement',
    recordIds: [id],
    before: known?.terms,
    after: { partnerId, goal, ...after },
  })
  return { id, outcome: known === null ? 'added' : 'changed' }
}

async function agreementOf(tx: WriteTransaction, partnerId: PartnerId, goal: string) {
  const [row] = await tx.sql<Terms & { id: string }>(
    `select g.id, g.start_date as start, g.end_date as "end", g.position,
            array(select t.theme_id from agreement_theme t
                   where t.organisation_id = g.organisation_id and t.agreement_id = g.id
                   order by 1) as "themeIds"
       from agreement g
      where g.organisation_id = $1 and g.partner_id = $2 and g.goal = $3
        for no key update`,
    [tx.organisationId, partnerId, goal],
  )
  if (row === undefined) return null
  const { id, ...terms } = row
  return { id, terms }
}

async function putAgreement(
  tx: WriteTransaction,
  { id, partnerId, goal, terms }: { id: string; partnerId: PartnerId; goal: string; terms: Terms },
): Promise<void> {
  const columns = { start_date: terms.start, end_date: terms.end, position: terms.position }
  await tx.db
    .insertInto('agreement')
    .values({ organisation_id: tx.organisationId, id, partner_id: partnerId, goal, ...columns })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(columns))
    .execute()
  await tx.db
    .deleteFrom('agreement_theme')
    .where('organisation_id', '=', tx.organisationId)
    .where('agreement_id', '=', id)
    .execute()
  await tx.sql(
    `insert into agreement_theme (organisation_id, agreement_id, theme_id) select $1, $2, unnest($3::uuid[])`,
    [tx.organisationId, id, terms.themeIds],
  )
}
