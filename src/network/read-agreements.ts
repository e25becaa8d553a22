import { readThemes } from '../plan/index.ts'
import { type CalendarDate, yearOf } from '../platform/core/calendar-date.ts'
import type { AgreementId, PartnerId, ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { AgreementRecord } from './core/agreement-model.ts'

/** The formal agreements in the order of their source, those that a person added by partner after them. */
export async function readAgreements(tx: ReadTransaction): Promise<AgreementRecord[]> {
  const themes = await readThemes(tx)
  const agreements = await tx.sql<Omit<AgreementRecord, 'themes'> & { themeIds: ThemeId[] }>(
    `select g.id, p.id as "partnerId", p.name as partner, g.goal, g.start_date as start, g.end_date as "end",
            g.remind_days as "remindDays", g.version,
            array(select t.theme_id from agreement_theme t
                   where t.organisation_id = g.organisation_id and t.agreement_id = g.id) as "themeIds"
       from agreement g
       join fact_partner f on f.organisation_id = g.organisation_id and f.partner_id = g.partner_id
       join partner p on p.organisation_id = f.organisation_id and p.id = f.counted_id
      where g.organisation_id = $1 and g.withdrawn_at is null
      order by g.position nulls last, plain(p.name), g.id`,
    [tx.organisationId],
  )
  return agreements.map(({ themeIds, ...agreement }) => ({
    ...agreement,
    themes: themes.filter(({ id }) => themeIds.includes(id)).map(({ id, name }) => ({ id, name })),
  }))
}

export interface Agreement {
  id: AgreementId
  partnerId: PartnerId
  partner: string
  goal: string
  themes: string[]
  start: CalendarDate | null
  end: CalendarDate | null
}

/**
 * The formal agreements, each with the names of its themes; with a year, those that held in it, of which
 * a day that is not known excludes none.
 */
export async function listAgreements(tx: ReadTransaction, year?: number): Promise<Agreement[]> {
  const agreements = await readAgreements(tx)
  const held = ({ start, end }: AgreementRecord) =>
    year === undefined || ((start === null || yearOf(start) <= year) && (end === null || yearOf(end) >= year))
  return agreements.filter(held).map(({ remindDays: _days, version: _version, ...agreement }) => ({
    ...agreement,
    themes: agreement.themes.map(({ name }) => name),
  }))
}
