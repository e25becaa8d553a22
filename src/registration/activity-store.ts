import type { Actor } from '../platform/core/permissions.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { ActivityDraft } from './core/model.ts'
import { type Kept, type KeptRow, keptById } from './kept.ts'

/** What of an activity is kept and compared: the draft without the answers to questions. */
export type ActivityContent = Omit<ActivityDraft, 'confirmed'>

const insertActivities = `
  insert into activity (organisation_id, id, project_id, on_date, kind_id, setting, participations, note,
                        registered_at, registered_by, registered_by_name)
  select $1, id, project_id, on_date, kind_id, setting, participations, note, $9, $10, $11
    from unnest($2::uuid[], $3::uuid[], $4::date[], $5::uuid[], $6::text[], $7::int[], $8::text[])
         as t (id, project_id, on_date, kind_id, setting, participations, note)
   order by id
  on conflict do nothing
  returning id`

/**
 * Inserts activities that are new; gives the ids that were. A known id changes nothing. In the order of
 * their ids, so that two who send the same wait for each other and not both for both.
 */
export async function insertNewActivities(
  tx: WriteTransaction,
  actor: Actor,
  drafts: readonly ActivityContent[],
  now: Date,
): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }>(insertActivities, [
    tx.organisationId,
    drafts.map((draft) => draft.id),
    drafts.map((draft) => draft.projectId),
    drafts.map((draft) => draft.date),
    drafts.map((draft) => draft.kindId),
    drafts.map((draft) => draft.setting),
    drafts.map((draft) => draft.participations),
    drafts.map((draft) => draft.note),
    now,
    actor.userId,
    actor.name,
  ])
  const inserted = new Set(rows.map((row) => row.id))
  // An id that stands twice in one batch is inserted once, and so are its partners.
  const firsts = [...new Map([...drafts].reverse().map((draft) => [draft.id as string, draft])).values()]
  await insertPartners(
    tx,
    firsts.filter((draft) => inserted.has(draft.id)),
  )
  return inserted
}

/** Writes the partners and referrals of activities that have none yet. */
export async function insertPartners(
  tx: WriteTransaction,
  drafts: readonly ActivityContent[],
): Promise<void> {
  const partners = drafts.flatMap((draft) =>
    draft.partnerIds.map((partnerId) => [draft.id, partnerId] as const),
  )
  if (partners.length > 0) {
    await tx.sql(
      `insert into activity_partner (organisation_id, activity_id, partner_id)
       select $1, a, p from unnest($2::uuid[], $3::uuid[]) as t (a, p)`,
      [tx.organisationId, partners.map(([id]) => id), partners.map(([, partner]) => partner)],
    )
  }
  const referrals = drafts.flatMap((draft) =>
    draft.referrals.map((referral) => ({ id: draft.id, ...referral })),
  )
  if (referrals.length > 0) {
    await tx.sql(
      `insert into referral (organisation_id, activity_id, partner_id, count, warm)
       select $1, a, p, c, w from unnest($2::uuid[], $3::uuid[], $4::int[], $5::boolean[]) as t (a, p, c, w)`,
      [
        tx.organisationId,
        referrals.map((referral) => referral.id),
        referrals.map((referral) => referral.partnerId),
        referrals.map((referral) => referral.count),
        referrals.map((referral) => referral.warm),
      ],
    )
  }
}

export async function deletePartners(tx: WriteTransaction, id: string): Promise<void> {
  for (const table of ['activity_partner', 'referral']) {
    await tx.sql(`delete from ${table} where organisation_id = $1 and activity_id = $2`, [
      tx.organisationId,
      id,
    ])
  }
}

const keptQuery = (lock: '' | 'for update of a') => `
  select jsonb_build_object(
           'id', a.id, 'projectId', a.project_id, 'date', a.on_date, 'kindId', a.kind_id, 'setting', a.setting,
           'participations', a.participations, 'note', a.note,
           'partnerIds', coalesce((select jsonb_agg(partner_id order by partner_id) from activity_partner p
              where p.organisation_id = a.organisation_id and p.activity_id = a.id), '[]'),
           'referrals', coalesce((select jsonb_agg(
                jsonb_build_object('partnerId', partner_id, 'count', count, 'warm', warm) order by partner_id, warm)
              from referral r where r.organisation_id = a.organisation_id and r.activity_id = a.id), '[]')
         ) as content,
         a.version, a.withdrawn_at is not null as withdrawn, a.registered_at, a.registered_by_name, a.change_reason
    from activity a where a.organisation_id = $1 and a.id = any($2::uuid[]) ${lock}`

/** The kept activities among `ids`, by id; locked until the transaction ends when asked. */
export async function findKeptActivities(
  tx: ReadTransaction,
  ids: readonly string[],
  options: { lock: boolean },
): Promise<Map<string, Kept<ActivityContent>>> {
  return keptById(
    await tx.sql<KeptRow<ActivityContent>>(keptQuery(options.lock ? 'for update of a' : ''), [
      tx.organisationId,
      ids,
    ]),
  )
}

/** The content of a draft with its lists in one order, so that equal content compares equal. */
export function contentOfActivity(draft: ActivityContent): ActivityContent {
  const { id, projectId, date, kindId, setting, participations, note } = draft
  return {
    id,
    projectId,
    date,
    kindId,
    setting,
    participations,
    note,
    partnerIds: [...draft.partnerIds].sort(),
    referrals: draft.referrals
      .map(({ partnerId, count, warm }) => ({ partnerId, count, warm }))
      .sort((a, b) => a.partnerId.localeCompare(b.partnerId) || Number(a.warm) - Number(b.warm)),
  }
}
