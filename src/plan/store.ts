import { isDeepStrictEqual } from 'node:util'
import { newId, type ObjectiveId, type ProjectId, type SheetId, type ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { KeptOutcome } from './core/kept.ts'
import type { Sheet, Term } from './core/model.ts'
import { planProblem as problem } from './core/problems.ts'

/** The term of a project, which waits for others that write the project. Throws `project-not-found`. */
export async function lockProject(tx: WriteTransaction, id: ProjectId): Promise<Term> {
  const project = await tx.db
    .selectFrom('project')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .select(['start_date as start', 'end_date as end', 'term_written as written'])
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (project === undefined) throw problem('project-not-found')
  return project
}

/** The id of the project with this name. Throws `project-not-named`. */
export async function projectNamed(tx: ReadTransaction, name: string): Promise<ProjectId> {
  const project = await tx.db
    .selectFrom('project')
    .where('organisation_id', '=', tx.organisationId)
    .where('name', '=', name)
    .select('id')
    .executeTakeFirst()
  if (project === undefined) throw problem('project-not-named', { project: name })
  return project.id
}

/**
 * The objectives of the latest plan by `objectiveKey`: names are unique within a theme only. One that
 * moved is also found where it stood: an earlier report names it there.
 */
export async function objectivesByName(tx: ReadTransaction): Promise<Map<string, ObjectiveId>> {
  const rows = await tx.sql<{ id: ObjectiveId; theme: string; name: string }>(
    `select o.id, t.name as theme, o.name
       from operational_objective o
       join (select organisation_id, id as objective_id, theme_id, true as now from operational_objective
              union all
             select organisation_id, operational_objective_id, before_theme_id, false
               from objective_change where kind = 'moved') place
         on place.organisation_id = o.organisation_id and place.objective_id = o.id
       join theme t on t.organisation_id = o.organisation_id and t.id = place.theme_id
       join strategic_objective s on s.organisation_id = t.organisation_id and s.id = t.strategic_objective_id
       join plan pl on pl.organisation_id = s.organisation_id and pl.id = s.plan_id
      where o.organisation_id = $1
      order by pl.from_date, pl.id, place.now`,
    [tx.organisationId],
  )
  return new Map(rows.map((row) => [objectiveKey(row.theme, row.name), row.id]))
}

export function objectiveKey(theme: string, objective: string): string {
  return JSON.stringify([theme, objective])
}

const levels = {
  strategic_objective: 'plan_id',
  theme: 'strategic_objective_id',
  operational_objective: 'theme_id',
} as const

/**
 * Finds a child of the plan by its name, or adds it after all others of its level. An objective that
 * moved is also found where it stood, so that an earlier report does not bring it back.
 */
export async function findOrAdd<I extends ObjectiveId | ThemeId>(
  tx: WriteTransaction,
  level: keyof typeof levels,
  parentId: string,
  name: string,
): Promise<I> {
  const parent = levels[level]
  const moved = level === 'operational_objective' ? movedFrom : 'false'
  const [known] = await tx.sql<{ id: I }>(
    `select id from ${level} o where organisation_id = $1 and name = $3 and (${parent} = $2 or ${moved})
      order by ${parent} = $2 desc limit 1`,
    [tx.organisationId, parentId, name],
  )
  if (known) return known.id
  const id = newId<I>()
  await tx.sql(
    `insert into ${level} (organisation_id, id, ${parent}, name, position)
     select $1, $2, $3, $4, coalesce(max(position), 0) + 1 from ${level} where organisation_id = $1`,
    [tx.organisationId, id, parentId, name],
  )
  return id
}

const movedFrom = `exists (
  select from objective_change c
   where c.organisation_id = o.organisation_id and c.operational_objective_id = o.id
     and c.kind = 'moved' and c.before_theme_id = $2)`

export async function putTerm(tx: WriteTransaction, id: ProjectId, term: Term): Promise<void> {
  await tx.db
    .updateTable('project')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .set({ start_date: term.start, end_date: term.end, term_written: term.written })
    .execute()
}

export interface Revision {
  projectId: ProjectId
  at: Date
  by: string
  before: Term
  after: Term
  reason: string
}

export async function addRevision(tx: WriteTransaction, revision: Revision): Promise<void> {
  const { projectId, at, by, before, after, reason } = revision
  await tx.db
    .insertInto('term_revision')
    .values({
      organisation_id: tx.organisationId,
      id: newId(),
      project_id: projectId,
      recorded_at: at,
      recorded_by: by,
      before_start: before.start,
      before_end: before.end,
      before_written: before.written,
      after_start: after.start,
      after_end: after.end,
      after_written: after.written,
      reason,
    })
    .execute()
}

export type SheetContent = Omit<Sheet, 'id'>

/** Stores a sheet in the place of `before`, unless that is how it is already. */
export async function putSheet(
  tx: WriteTransaction,
  before: Sheet | null,
  content: SheetContent,
): Promise<{ sheet: Sheet; outcome: KeptOutcome }> {
  const sheet = { id: before?.id ?? newId<SheetId>(), ...content }
  if (isDeepStrictEqual(sheet, before)) return { sheet, outcome: 'unchanged' }
  const columns = {
    cooperation: sheet.scales.cooperation,
    political_results: sheet.scales.politicalResults,
    participation: sheet.scales.participation,
    status: sheet.status,
  }
  await tx.db
    .insertInto('sheet')
    .values({
      organisation_id: tx.organisationId,
      id: sheet.id,
      project_id: sheet.projectId,
      year: sheet.year,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(columns))
    .execute()
  await replaceBlocks(tx, sheet)
  return { sheet, outcome: before === null ? 'added' : 'changed' }
}

async function replaceBlocks(tx: WriteTransaction, sheet: Sheet): Promise<void> {
  await tx.db
    .deleteFrom('sheet_block')
    .where('organisation_id', '=', tx.organisationId)
    .where('sheet_id', '=', sheet.id)
    .execute()
  const blocks = Object.entries(sheet.parts).flatMap(([part, inPart]) =>
    inPart.map((block, index) => ({ part, position: index + 1, ...block })),
  )
  await tx.sql(
    `insert into sheet_block (organisation_id, sheet_id, part, position, kind, level, text, source_line)
     select $1, $2, * from unnest($3::text[], $4::int[], $5::text[], $6::int[], $7::text[], $8::int[])`,
    [
      tx.organisationId,
      sheet.id,
      blocks.map((block) => block.part),
      blocks.map((block) => block.position),
      blocks.map((block) => block.kind),
      blocks.map((block) => block.level),
      blocks.map((block) => block.text),
      blocks.map((block) => block.sourceLine),
    ],
  )
}
