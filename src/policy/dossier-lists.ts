import type { DossierId, ProjectId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type {
  DossierContent,
  FeedbackMoment,
  FollowUp,
  NeighbourhoodFigure,
  RespondentGroup,
} from './core/dossier-model.ts'

/** What stands in tables of its own and belongs to a dossier, each in its order. */
export interface DossierLists {
  projectIds: ProjectId[]
  recommendations: string[]
  feedback: FeedbackMoment[]
  figures: NeighbourhoodFigure[]
  groups: RespondentGroup[]
  followUps: FollowUp[]
}

/** The lists of a dossier; its projects once each, in an order of their own. */
export function listsOf(content: DossierContent): DossierLists {
  const { recommendations, feedback, figures, groups, followUps } = content
  const projectIds = [...new Set(content.projectIds)].sort()
  return { projectIds, recommendations, feedback, figures, groups, followUps }
}

/** The lists as columns of a query over `dossier d`. */
export const listColumns = `
  array(select project_id from dossier_project p
         where p.organisation_id = d.organisation_id and p.dossier_id = d.id
         order by project_id) as "projectIds",
  array(select text from recommendation r
         where r.organisation_id = d.organisation_id and r.dossier_id = d.id order by position) as recommendations,
  (select coalesce(json_agg(json_build_object('date', on_date, 'text', text) order by position), '[]')
     from feedback_moment f where f.organisation_id = d.organisation_id and f.dossier_id = d.id) as feedback,
  (select coalesce(json_agg(json_build_object('label', label, 'value', value, 'unit', unit, 'source', source)
                            order by position), '[]')
     from dossier_figure f where f.organisation_id = d.organisation_id and f.dossier_id = d.id) as figures,
  (select coalesce(json_agg(json_build_object('name', name, 'respondents', respondents, 'themes', themes)
                            order by position), '[]')
     from respondent_group g where g.organisation_id = d.organisation_id and g.dossier_id = d.id) as groups,
  (select coalesce(json_agg(json_build_object('text', text, 'due', due_on, 'done', done_on) order by position), '[]')
     from follow_up f where f.organisation_id = d.organisation_id and f.dossier_id = d.id) as "followUps"`

/** The lists of a dossier as they are kept; empty ones for a dossier that is unknown. */
export async function findLists(tx: ReadTransaction, id: DossierId): Promise<DossierLists> {
  const [lists] = await tx.sql<DossierLists>(
    `select ${listColumns} from dossier d where d.organisation_id = $1 and d.id = $2`,
    [tx.organisationId, id],
  )
  return (
    lists ?? { projectIds: [], recommendations: [], feedback: [], figures: [], groups: [], followUps: [] }
  )
}

/** What each list is inserted from: a JSON array that keeps its order. */
const inserts: Readonly<Record<keyof DossierLists, { table: string; insert: string }>> = {
  projectIds: {
    table: 'dossier_project',
    insert: `insert into dossier_project (organisation_id, dossier_id, project_id)
      select $1, $2, value::uuid from jsonb_array_elements_text($3::jsonb) as t (value)`,
  },
  recommendations: {
    table: 'recommendation',
    insert: `insert into recommendation (organisation_id, dossier_id, position, text)
      select $1, $2, place, value from jsonb_array_elements_text($3::jsonb) with ordinality as t (value, place)`,
  },
  feedback: {
    table: 'feedback_moment',
    insert: `insert into feedback_moment (organisation_id, dossier_id, position, on_date, text)
      select $1, $2, place, (value ->> 'date')::date, value ->> 'text'
        from jsonb_array_elements($3::jsonb) with ordinality as t (value, place)`,
  },
  figures: {
    table: 'dossier_figure',
    insert: `insert into dossier_figure (organisation_id, dossier_id, position, label, value, unit, source)
      select $1, $2, place, value ->> 'label', (value ->> 'value')::numeric, value ->> 'unit', value ->> 'source'
        from jsonb_array_elements($3::jsonb) with ordinality as t (value, place)`,
  },
  groups: {
    table: 'respondent_group',
    insert: `insert into respondent_group (organisation_id, dossier_id, position, name, respondents, themes)
      select $1, $2, place, value ->> 'name', (value ->> 'respondents')::int,
             array(select jsonb_array_elements_text(value -> 'themes'))
        from jsonb_array_elements($3::jsonb) with ordinality as t (value, place)`,
  },
  followUps: {
    table: 'follow_up',
    insert: `insert into follow_up (organisation_id, dossier_id, position, text, due_on, done_on)
      select $1, $2, place, value ->> 'text', (value ->> 'due')::date, (value ->> 'done')::date
        from jsonb_array_elements($3::jsonb) with ordinality as t (value, place)`,
  },
}

/** Replaces the lists of a dossier by these; those that are `same` stay as they are. */
export async function replaceLists(
  tx: WriteTransaction,
  id: DossierId,
  lists: DossierLists,
  same: (list: keyof DossierLists) => boolean = () => false,
): Promise<void> {
  for (const list of Object.keys(inserts) as (keyof DossierLists)[]) {
    if (same(list)) continue
    const { table, insert } = inserts[list]
    await tx.sql(`delete from ${table} where organisation_id = $1 and dossier_id = $2`, [
      tx.organisationId,
      id,
    ])
    if (lists[list].length > 0) await tx.sql(insert, [tx.organisationId, id, JSON.stringify(lists[list])])
  }
}
