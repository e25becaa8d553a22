import { sql } from 'kysely'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId, ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type {
  Contribution,
  Phase,
  Plan,
  Project,
  ProjectSummary,
  Sheet,
  SheetBlock,
  SheetPart,
  TermRevision,
  Theme,
  ThemeChange,
} from './core/model.ts'
import { planProblem as problem } from './core/problems.ts'
import { everyPart } from './core/rules.ts'

/** The theme of an objective `o` as it stands now, and as it stood on the day `$2`: moved since, or not yet there. */
const asItStands = 'o.theme_id = t.id'
const asItStood = `
  t.id = coalesce((
    select c.before_theme_id from objective_change c
     where c.organisation_id = o.organisation_id and c.operational_objective_id = o.id
       and c.kind = 'moved' and c.on_date > $2
     order by c.on_date, c.recorded_at limit 1), o.theme_id)
  and (o.ended_on is null or o.ended_on > $2)
  and not exists (
    select from objective_change c
     where c.organisation_id = o.organisation_id and c.operational_objective_id = o.id
       and c.kind = 'added' and c.on_date > $2)`

const planWithObjectives = (standing: string) => `
  select pl.name, pl.from_date as "from", pl.to_date as "to", (
      select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'themes', (
          select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'objectives', (
              select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'projects', (
                  select count(*) from contribution c
                   where c.organisation_id = o.organisation_id and c.operational_objective_id = o.id
                )) order by o.position), '[]')
                from operational_objective o
               where o.organisation_id = t.organisation_id and ${standing}
            )) order by t.position), '[]')
            from theme t
           where t.organisation_id = s.organisation_id and t.strategic_objective_id = s.id
        )) order by s.position), '[]')
        from strategic_objective s
       where s.organisation_id = pl.organisation_id and s.plan_id = pl.id
    ) as "strategicObjectives"
    from plan pl`

/**
 * The plan that holds on `today`, else the latest one, with its objectives as they stood on that day;
 * `null` when the organisation has none.
 */
export async function readPlan(tx: ReadTransaction, today: CalendarDate): Promise<Plan | null> {
  const [plan] = await tx.sql<Plan>(
    `${planWithObjectives(asItStood)}
      where pl.organisation_id = $1
      order by $2::date between pl.from_date and pl.to_date desc, pl.from_date desc, pl.id desc
      limit 1`,
    [tx.organisationId, today],
  )
  return plan ?? null
}

/** The id and the period of the plan that holds on `today`, else of the latest one. */
export async function planInForce(
  tx: ReadTransaction,
  today: CalendarDate,
): Promise<{ id: string; name: string; from: CalendarDate; to: CalendarDate } | null> {
  const [plan] = await tx.sql<{ id: string; name: string; from: CalendarDate; to: CalendarDate }>(
    `select id, name, from_date as "from", to_date as "to" from plan
      where organisation_id = $1
      order by $2::date between from_date and to_date desc, from_date desc, id desc
      limit 1`,
    [tx.organisationId, today],
  )
  return plan ?? null
}

/** The plan with this name, whenever it holds. */
export async function readPlanNamed(tx: ReadTransaction, name: string): Promise<Plan | null> {
  const [plan] = await tx.sql<Plan>(
    `${planWithObjectives(asItStands)} where pl.organisation_id = $1 and pl.name = $2`,
    [tx.organisationId, name],
  )
  return plan ?? null
}

/** The themes in their fixed order, those of the latest plan first. */
export function readThemes(tx: ReadTransaction): Promise<Theme[]> {
  return tx.sql<Theme>(
    `select t.id, t.name, s.name as "strategicObjective"
       from theme t
       join strategic_objective s on s.organisation_id = t.organisation_id and s.id = t.strategic_objective_id
       join plan pl on pl.organisation_id = s.organisation_id and pl.id = s.plan_id
      where t.organisation_id = $1
      order by pl.from_date desc, pl.id desc, s.position, t.position`,
    [tx.organisationId],
  )
}

/** The id of the theme with this name, of the latest plan that has it. Throws `theme-not-named`. */
export async function themeNamed(tx: ReadTransaction, name: string): Promise<ThemeId> {
  const themes = await readThemes(tx)
  const theme = themes.find((one) => one.name === name)
  if (theme === undefined) throw problem('theme-not-named', { theme: name })
  return theme.id
}

export interface ProjectFilter {
  search?: string | undefined
  themeId?: ThemeId | undefined
  municipality?: string | undefined
  phase?: Phase | undefined
}

function summaries(tx: ReadTransaction) {
  return tx.db
    .selectFrom('project as p')
    .innerJoin('theme as t', (join) =>
      join.onRef('t.organisation_id', '=', 'p.organisation_id').onRef('t.id', '=', 'p.theme_id'),
    )
    .innerJoin('strategic_objective as s', (join) =>
      join
        .onRef('s.organisation_id', '=', 't.organisation_id')
        .onRef('s.id', '=', 't.strategic_objective_id'),
    )
    .where('p.organisation_id', '=', tx.organisationId)
    .select([
      'p.id',
      'p.name',
      'p.theme_id as themeId',
      't.name as theme',
      'p.sector',
      'p.phase',
      'p.start_date as start',
      'p.end_date as end',
      municipalities.as('municipalities'),
    ])
}

const municipalities = sql<string[]>`array(
  select m.municipality from project_municipality m
   where m.organisation_id = p.organisation_id and m.project_id = p.id
   order by plain(m.municipality))`

/**
 * The projects that have every word of `search` in their name, municipalities or description, accents
 * and case ignored, and that pass the filters; by theme, then in the order of the plan.
 */
export function findProjects(tx: ReadTransaction, filter: ProjectFilter): Promise<ProjectSummary[]> {
  const { search, themeId, municipality, phase } = filter
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '')
  const text = sql`plain(concat_ws(' ', p.name, p.description, array_to_string(${municipalities}, ' ')))`
  let found = summaries(tx)
  if (words.length > 0) {
    found = found.where(
      sql<boolean>`not exists (select from unnest(${words}::text[]) word where strpos(${text}, plain(word)) = 0)`,
    )
  }
  if (themeId !== undefined) found = found.where('p.theme_id', '=', themeId)
  if (phase !== undefined) found = found.where('p.phase', '=', phase)
  if (municipality !== undefined) {
    found = found.where(
      sql<boolean>`exists (
        select from project_municipality m
         where m.organisation_id = p.organisation_id and m.project_id = p.id
           and plain(m.municipality) = plain(${municipality}))`,
    )
  }
  return found.orderBy('s.position').orderBy('t.position').orderBy('p.position').orderBy('p.name').execute()
}

/** A project with everything the plan says of it. Throws `project-not-found`. */
export async function readProject(tx: ReadTransaction, id: ProjectId): Promise<Project> {
  const found = await summaries(tx)
    .where('p.id', '=', id)
    .select(['p.term_written as written', 'p.description', 'p.version'])
    .executeTakeFirst()
  if (found === undefined) throw problem('project-not-found')
  const { written, ...project } = found
  return {
    ...project,
    term: { start: project.start, end: project.end, written },
    contributions: await contributionsOf(tx, id),
    termRevisions: await termRevisionsOf(tx, id),
    themeChanges: await themeChangesOf(tx, id),
    sheetYears: await sheetYearsOf(tx, id),
  }
}

function contributionsOf(tx: ReadTransaction, id: ProjectId): Promise<Contribution[]> {
  return tx.sql<Contribution>(
    `select o.id as "objectiveId", o.name as objective, t.name as theme, c.weight
       from contribution c
       join operational_objective o
         on o.organisation_id = c.organisation_id and o.id = c.operational_objective_id
       join theme t on t.organisation_id = o.organisation_id and t.id = o.theme_id
      where c.organisation_id = $1 and c.project_id = $2
      order by c.weight = 'main' desc, c.position`,
    [tx.organisationId, id],
  )
}

/** The revisions of a project's term, the newest first. */
async function termRevisionsOf(tx: ReadTransaction, id: ProjectId): Promise<TermRevision[]> {
  const revisions = await tx.db
    .selectFrom('term_revision')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', '=', id)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .selectAll()
    .execute()
  return revisions.map((revision) => ({
    recordedAt: revision.recorded_at.toISOString(),
    recordedBy: revision.recorded_by,
    before: { start: revision.before_start, end: revision.before_end, written: revision.before_written },
    after: { start: revision.after_start, end: revision.after_end, written: revision.after_written },
    reason: revision.reason,
  }))
}

/** How a project went from one theme to another, in the order of the days. */
async function themeChangesOf(tx: ReadTransaction, id: ProjectId): Promise<ThemeChange[]> {
  const changes = await tx.sql<Omit<ThemeChange, 'recordedAt'> & { recordedAt: Date }>(
    `select c.from_date as "from", b.name as before, t.name as after, c.reason,
            c.recorded_at as "recordedAt", c.recorded_by as "recordedBy"
       from project_theme_change c
       join theme b on b.organisation_id = c.organisation_id and b.id = c.before_theme_id
       join theme t on t.organisation_id = c.organisation_id and t.id = c.theme_id
      where c.organisation_id = $1 and c.project_id = $2
      order by c.from_date`,
    [tx.organisationId, id],
  )
  return changes.map((change) => ({ ...change, recordedAt: change.recordedAt.toISOString() }))
}

async function sheetYearsOf(tx: ReadTransaction, id: ProjectId): Promise<number[]> {
  const sheets = await tx.db
    .selectFrom('sheet')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', '=', id)
    .orderBy('year')
    .select('year')
    .execute()
  return sheets.map((sheet) => sheet.year)
}

/** The sheet of a project for a year, every part present; `null` when nobody wrote one. */
export async function readSheet(
  tx: ReadTransaction,
  projectId: ProjectId,
  year: number,
): Promise<Sheet | null> {
  const sheet = await tx.db
    .selectFrom('sheet')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', '=', projectId)
    .where('year', '=', year)
    .selectAll()
    .executeTakeFirst()
  if (sheet === undefined) return null
  const blocks = await tx.sql<SheetBlock & { part: SheetPart }>(
    `select part, kind, level, text, source_line as "sourceLine" from sheet_block
      where organisation_id = $1 and sheet_id = $2 order by part, position`,
    [tx.organisationId, sheet.id],
  )
  const parts: Partial<Record<SheetPart, SheetBlock[]>> = {}
  for (const { part, ...block } of blocks) {
    const known = parts[part]
    if (known) known.push(block)
    else parts[part] = [block]
  }
  return {
    id: sheet.id,
    projectId,
    year,
    scales: {
      cooperation: sheet.cooperation,
      politicalResults: sheet.political_results,
      participation: sheet.participation,
    },
    status: sheet.status,
    parts: everyPart(parts),
  }
}
