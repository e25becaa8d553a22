import { sql } from 'kysely'
import type { AttachmentId, DossierId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { DossierFilter } from './core/dossier-api.ts'
import type { AnalysisSummary, Attachment, Dossier, DossierSummary } from './core/dossier-model.ts'
import { mayKeepDossier } from './core/dossier-rules.ts'
import { listColumns } from './dossier-lists.ts'

const projects = `
  (select coalesce(json_agg(json_build_object('id', f.project_id, 'name', f.name) order by f.name), '[]')
     from dossier_project p
     join fact_project f on f.organisation_id = p.organisation_id and f.project_id = p.project_id
    where p.organisation_id = d.organisation_id and p.dossier_id = d.id)`

/**
 * The dossiers that are not withdrawn, those under way first, then the latest realised. `search` looks for
 * each of its words in title, summary and recommendations, accents and case ignored.
 */
export function listDossiers(tx: ReadTransaction, filter: DossierFilter): Promise<DossierSummary[]> {
  const { search, kind, status, year, projectId } = filter
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '')
  let found = tx.db
    .selectFrom('dossier as d')
    .where('d.organisation_id', '=', tx.organisationId)
    .where('d.withdrawn_at', 'is', null)
    .select(['d.id', 'd.title', 'd.kind', 'd.status', 'd.realised_on as realisedOn', 'd.theme_id as themeId'])
    .select([
      sql<DossierSummary['projects']>`${sql.raw(projects)}`.as('projects'),
      sql<number>`(select count(*)::int from attachment a
        where a.organisation_id = d.organisation_id and a.dossier_id = d.id and a.withdrawn_at is null)`.as(
        'documents',
      ),
    ])
  if (words.length > 0) {
    const text = sql`plain(concat_ws(' ', d.title, d.summary, array_to_string(array(
      select r.text from recommendation r where r.organisation_id = d.organisation_id and r.dossier_id = d.id), ' ')))`
    found = found.where(
      sql<boolean>`not exists (select from unnest(${words}::text[]) word where strpos(${text}, plain(word)) = 0)`,
    )
  }
  if (kind !== undefined) found = found.where('d.kind', '=', kind)
  if (status !== undefined) found = found.where('d.status', '=', status)
  if (year !== undefined) found = found.where(sql<boolean>`extract(year from d.realised_on) = ${year}`)
  if (projectId !== undefined) {
    found = found.where(
      sql<boolean>`exists (select from dossier_project p where p.organisation_id = d.organisation_id
        and p.dossier_id = d.id and p.project_id = ${projectId})`,
    )
  }
  return found.orderBy(sql`d.realised_on desc nulls first`).orderBy('d.title').orderBy('d.id').execute()
}

type DossierRow = Omit<Dossier, 'attachments' | 'mayChange' | 'withdrawal'> & {
  projectIds: Dossier['projects'][number]['id'][]
  withdrawnAt: Date | null
  withdrawalReason: string | null
}

const dossierQuery = `
  select d.id, d.title, d.kind, d.status, d.realised_on as "realisedOn", d.theme_id as "themeId", d.summary,
         d.audiences, d.participation, d.participation_how as "participationHow", d.respondents, d.version,
         d.withdrawn_at as "withdrawnAt", d.withdrawal_reason as "withdrawalReason",
         ${projects} as projects, ${listColumns}
    from dossier d where d.organisation_id = $1 and d.id = $2`

/** One dossier as the actor reads it, a withdrawn one too. Throws `unknown-record`. */
export async function readDossier(tx: ReadTransaction, actor: Actor, id: DossierId): Promise<Dossier> {
  const [row] = await tx.sql<DossierRow>(dossierQuery, [tx.organisationId, id])
  if (row === undefined) throw recordProblem('unknown-record')
  const { projectIds, withdrawnAt, withdrawalReason, ...dossier } = row
  return {
    ...dossier,
    attachments: await listAttachments(tx, id),
    withdrawal:
      withdrawnAt === null || withdrawalReason === null
        ? null
        : { at: withdrawnAt.toISOString(), reason: withdrawalReason },
    mayChange: withdrawnAt === null && mayKeepDossier(actor, projectIds),
  }
}

async function listAttachments(tx: ReadTransaction, id: DossierId): Promise<Attachment[]> {
  const rows = await tx.db
    .selectFrom('attachment as a')
    .innerJoin('attachment_content as c', (join) =>
      join.onRef('c.organisation_id', '=', 'a.organisation_id').onRef('c.attachment_id', '=', 'a.id'),
    )
    .where('a.organisation_id', '=', tx.organisationId)
    .where('a.dossier_id', '=', id)
    .where('a.withdrawn_at', 'is', null)
    .select([
      'a.id',
      'a.name',
      'a.media_type as type',
      'a.size',
      'a.version',
      'c.attached_at',
      'c.attached_by_name',
    ])
    .orderBy('c.attached_at')
    .orderBy('a.id')
    .execute()
  return rows.map(({ attached_at, attached_by_name, ...attachment }) => ({
    ...attachment,
    attachedAt: attached_at.toISOString(),
    attachedBy: attached_by_name,
  }))
}

/** A document as a file that a browser keeps and never shows as a page. Throws `unknown-record`. */
export async function getDocument(
  tx: ReadTransaction,
  { dossierId, id }: { dossierId: DossierId; id: AttachmentId },
): Promise<{ headers: { 'content-disposition': string }; body: File }> {
  const row = await tx.db
    .selectFrom('attachment as a')
    .innerJoin('attachment_content as c', (join) =>
      join.onRef('c.organisation_id', '=', 'a.organisation_id').onRef('c.attachment_id', '=', 'a.id'),
    )
    .where('a.organisation_id', '=', tx.organisationId)
    .where('a.dossier_id', '=', dossierId)
    .where('a.id', '=', id)
    .where('a.withdrawn_at', 'is', null)
    .select(['a.name', 'a.media_type', 'c.content'])
    .executeTakeFirst()
  if (row === undefined) throw recordProblem('unknown-record')
  const body = new File([new Uint8Array(row.content)], row.name, { type: row.media_type })
  return { headers: { 'content-disposition': attachmentNamed(row.name) }, body }
}

/** RFC 6266: a name in plain letters for old programs, and the whole one. */
function attachmentNamed(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** The neighbourhood analyses that are not withdrawn, the one with the first thing due at the head. */
export function listAnalyses(tx: ReadTransaction): Promise<AnalysisSummary[]> {
  return tx.sql<AnalysisSummary>(
    `select d.id, d.title, d.status, d.realised_on as "realisedOn", ${projects} as projects,
            array(select distinct m.municipality from dossier_project p
                    join fact_project_municipality m
                      on m.organisation_id = p.organisation_id and m.project_id = p.project_id
                   where p.organisation_id = d.organisation_id and p.dossier_id = d.id
                   order by 1) as municipalities,
            (select count(*)::int from dossier_figure f
              where f.organisation_id = d.organisation_id and f.dossier_id = d.id) as figures,
            coalesce(d.respondents, (select sum(respondents)::int from respondent_group g
              where g.organisation_id = d.organisation_id and g.dossier_id = d.id)) as respondents,
            (select count(*)::int from follow_up f
              where f.organisation_id = d.organisation_id and f.dossier_id = d.id) as "followUps",
            (select coalesce(json_agg(json_build_object('text', text, 'due', due_on)
                                      order by due_on nulls last, position), '[]')
               from follow_up f
              where f.organisation_id = d.organisation_id and f.dossier_id = d.id and done_on is null) as "openFollowUps"
       from dossier d
      where d.organisation_id = $1 and d.kind = 'neighbourhoodAnalysis' and d.withdrawn_at is null
      order by (select min(due_on) from follow_up f
                 where f.organisation_id = d.organisation_id and f.dossier_id = d.id and done_on is null) nulls last,
               d.realised_on desc nulls first, d.title`,
    [tx.organisationId],
  )
}
