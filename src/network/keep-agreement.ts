import { isDeepStrictEqual } from 'node:util'
import { type Kept, themeNamed } from '../plan/index.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import { type AgreementId, newId, type PartnerId, type ThemeId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { putThemes } from './agreement-store.ts'

export interface KeptAgreement {
  partnerId: PartnerId
  goal: string
  /** Names of themes of the plan. */
  themes: readonly string[]
  start: CalendarDate | null
  end: CalendarDate | null
  position: number | null
}

interface Terms {
  themeIds: ThemeId[]
  start: CalendarDate | null
  end: CalendarDate | null
  position: number | null
}

/**
 * Keeps a formal agreement by its partner and goal; one that a person withdrew stays withdrawn. Throws
 * `theme-not-named`.
 */
export async function keepAgreement(tx: WriteTransaction, kept: KeptAgreement): Promise<Kept<string>> {
  const { partnerId, goal, start, end, position } = kept
  const themeIds = new Set<ThemeId>()
  for (const theme of kept.themes) themeIds.add(await themeNamed(tx, theme))
  const after: Terms = { themeIds: [...themeIds].sort(), start, end, position }
  const known = await agreementOf(tx, partnerId, goal)
  if (known !== null && (known.withdrawn || isDeepStrictEqual(known.terms, after))) {
    return { id: known.id, outcome: 'unchanged' }
  }
  const id = known?.id ?? newId<AgreementId>()
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
  const [row] = await tx.sql<Terms & { id: AgreementId; withdrawn: boolean }>(
    `select g.id, g.withdrawn_at is not null as withdrawn, g.start_date as start, g.end_date as "end", g.position,
            array(select t.theme_id from agreement_theme t
                   where t.organisation_id = g.organisation_id and t.agreement_id = g.id
                   order by 1) as "themeIds"
       from agreement g
      where g.organisation_id = $1 and g.partner_id = $2 and g.goal = $3
      order by g.withdrawn_at nulls first, g.id limit 1
        for no key update`,
    [tx.organisationId, partnerId, goal],
  )
  if (row === undefined) return null
  const { id, withdrawn, ...terms } = row
  return { id, withdrawn, terms }
}

async function putAgreement(
  tx: WriteTransaction,
  { id, partnerId, goal, terms }: { id: AgreementId; partnerId: PartnerId; goal: string; terms: Terms },
): Promise<void> {
  await tx.sql(
    `insert into agreement (organisation_id, id, partner_id, goal, start_date, end_date, position)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, id) do update
        set start_date = excluded.start_date, end_date = excluded.end_date, position = excluded.position,
            version = agreement.version + 1`,
    [tx.organisationId, id, partnerId, goal, terms.start, terms.end, terms.position],
  )
  await putThemes(tx, id, terms.themeIds)
}
