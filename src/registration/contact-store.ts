import type { BodyId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { ContactDraft } from './core/model.ts'
import { type Kept, type KeptRow, keptById } from './kept.ts'

/** What of a contact is kept and compared. */
export type ContactContent = Omit<ContactDraft, 'confirmed'>

/** Inserts a contact when its id is new; says whether it was. */
export async function insertNewContact(
  tx: WriteTransaction,
  actor: Actor,
  content: ContactContent,
  now: Date,
): Promise<boolean> {
  const rows = await tx.sql<{ id: string }>(
    `insert into contact (organisation_id, id, project_id, on_date, subject, policy, level, target_group_present,
                          setting, note, body_id, registered_at, registered_by, registered_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict do nothing returning id`,
    [tx.organisationId, ...fieldsOf(content), now, actor.userId, actor.name],
  )
  if (rows.length === 0) return false
  await insertAttendances(tx, content)
  return true
}

/** The fields in the order of the columns from `id` to `body_id`. */
export function fieldsOf(content: ContactContent): unknown[] {
  const { id, projectId, date, subject, policy, level, targetGroupPresent, setting, note, bodyId } = content
  return [id, projectId, date, subject, policy, level, targetGroupPresent, setting, note, bodyId]
}

/** The consultation body that a contact names, if any. */
export function bodiesOf({ bodyId }: Pick<ContactContent, 'bodyId'>): BodyId[] {
  return bodyId === null ? [] : [bodyId]
}

export async function insertAttendances(tx: WriteTransaction, content: ContactContent): Promise<void> {
  await tx.sql(
    `insert into contact_partner (organisation_id, contact_id, partner_id)
     select $1, $2, p from unnest($3::uuid[]) as t (p)`,
    [tx.organisationId, content.id, content.partnerIds],
  )
}

export async function deleteAttendances(tx: WriteTransaction, id: string): Promise<void> {
  await tx.sql('delete from contact_partner where organisation_id = $1 and contact_id = $2', [
    tx.organisationId,
    id,
  ])
}

const keptQuery = (lock: '' | 'for update of c') => `
  select jsonb_build_object(
           'id', c.id, 'projectId', c.project_id, 'date', c.on_date, 'subject', c.subject, 'policy', c.policy,
           'level', c.level, 'targetGroupPresent', c.target_group_present, 'setting', c.setting, 'note', c.note, 'bodyId', c.body_id,
           'partnerIds', coalesce((select jsonb_agg(partner_id order by partner_id) from contact_partner p
              where p.organisation_id = c.organisation_id and p.contact_id = c.id), '[]')
         ) as content,
         c.version, c.withdrawn_at is not null as withdrawn, c.registered_at, c.registered_by_name, c.change_reason
    from contact c where c.organisation_id = $1 and c.id = any($2::uuid[]) ${lock}`

/** The kept contacts among `ids`, by id; locked until the transaction ends when asked. */
export async function findKeptContacts(
  tx: ReadTransaction,
  ids: readonly string[],
  options: { lock: boolean },
): Promise<Map<string, Kept<ContactContent>>> {
  return keptById(
    await tx.sql<KeptRow<ContactContent>>(keptQuery(options.lock ? 'for update of c' : ''), [
      tx.organisationId,
      ids,
    ]),
  )
}

/** The content of a draft with its partners in one order, so that equal content compares equal. */
export function contentOfContact(draft: ContactContent): ContactContent {
  const { id, projectId, date, subject, policy, level, targetGroupPresent, setting, bodyId, note } = draft
  const partnerIds = [...draft.partnerIds].sort()
  return {
    id,
    projectId,
    date,
    subject,
    policy,
    level,
    targetGroupPresent,
    setting,
    partnerIds,
    bodyId,
    note,
  }
}
