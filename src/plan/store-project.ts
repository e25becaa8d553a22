import { isDeepStrictEqual } from 'node:util'
import { newId, type ObjectiveId, type ProjectId, type ThemeId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { ContributionWeight, Phase, Term } from './core/model.ts'

/** What is stored of a project besides its name. */
export interface StoredProject {
  themeId: ThemeId
  sector: boolean
  phase: Phase | null
  term: Term
  description: string
  position: number
  /** Sorted by code unit, without repeats. */
  municipalities: string[]
  /** In their order. */
  contributions: { objectiveId: ObjectiveId; weight: ContributionWeight }[]
}

export interface FoundProject {
  id: ProjectId
  project: StoredProject
  /** Whether somebody revised the term by hand. */
  termRevised: boolean
}

/** The project with this name as it is stored. */
export async function storedProject(tx: WriteTransaction, name: string): Promise<FoundProject | null> {
  const [row] = await tx.sql<Omit<StoredProject, 'term'> & Term & { id: ProjectId; termRevised: boolean }>(
    `select p.id, p.theme_id as "themeId", p.sector, p.phase, p.start_date as start, p.end_date as "end",
            p.term_written as written, p.description, p.position,
            array(select m.municipality from project_municipality m
                   where m.organisation_id = p.organisation_id and m.project_id = p.id) as municipalities,
            (select coalesce(json_agg(json_build_object(
                      'objectiveId', c.operational_objective_id, 'weight', c.weight) order by c.position), '[]')
               from contribution c
              where c.organisation_id = p.organisation_id and c.project_id = p.id) as contributions,
            exists (select from term_revision r
                     where r.organisation_id = p.organisation_id and r.project_id = p.id) as "termRevised"
       from project p
      where p.organisation_id = $1 and p.name = $2
        for no key update`,
    [tx.organisationId, name],
  )
  if (row === undefined) return null
  const { id, termRevised, start, end, written, ...project } = row
  project.municipalities.sort()
  return { id, termRevised, project: { ...project, term: { start, end, written } } }
}

/** Stores a project in the place of what was found under its name, and gives its id. */
export async function putProject(
  tx: WriteTransaction,
  name: string,
  wanted: StoredProject,
  found: FoundProject | null,
): Promise<ProjectId> {
  const id = found?.id ?? newId<ProjectId>()
  await putRow(tx, id, name, wanted)
  if (!isDeepStrictEqual(found?.project.municipalities, wanted.municipalities)) {
    await replaceMunicipalities(tx, id, wanted)
  }
  if (!isDeepStrictEqual(found?.project.contributions, wanted.contributions)) {
    await replaceContributions(tx, id, wanted)
  }
  return id
}

async function putRow(
  tx: WriteTransaction,
  id: ProjectId,
  name: string,
  { themeId, sector, phase, term, description, position }: StoredProject,
): Promise<void> {
  const columns = {
    theme_id: themeId,
    sector,
    phase,
    start_date: term.start,
    end_date: term.end,
    term_written: term.written,
    description,
    position,
  }
  await tx.db
    .insertInto('project')
    .values({ organisation_id: tx.organisationId, id, name, ...columns })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(columns))
    .execute()
}

async function replaceMunicipalities(
  tx: WriteTransaction,
  id: ProjectId,
  { municipalities }: StoredProject,
): Promise<void> {
  await tx.db
    .deleteFrom('project_municipality')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', '=', id)
    .execute()
  await tx.sql(
    `insert into project_municipality (organisation_id, project_id, municipality)
     select $1, $2, unnest($3::text[])`,
    [tx.organisationId, id, municipalities],
  )
}

async function replaceContributions(
  tx: WriteTransaction,
  id: ProjectId,
  { contributions }: StoredProject,
): Promise<void> {
  await tx.db
    .deleteFrom('contribution')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', '=', id)
    .execute()
  await tx.sql(
    `insert into contribution (organisation_id, project_id, operational_objective_id, weight, position)
     select $1, $2, * from unnest($3::uuid[], $4::text[]) with ordinality`,
    [
      tx.organisationId,
      id,
      contributions.map(({ objectiveId }) => objectiveId),
      contributions.map(({ weight }) => weight),
    ],
  )
}
