import { isDeepStrictEqual } from 'node:util'
import { newId, type ObjectiveId, type ProjectId, type ThemeId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { ContributionWeight, Phase, ProjectField, Term } from './core/model.ts'

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
  version: number
  /** Whether somebody revised the term by hand. */
  termRevised: boolean
  /** Whether the project counts for another theme since a day. */
  themeChanged: boolean
  /** What people changed here. */
  byHand: ProjectField[]
}

type Row = Omit<StoredProject, 'term'> & Term & Omit<FoundProject, 'project'>

/** The project with this name or id as it is stored; whoever else writes it waits. */
export async function storedProject(
  tx: WriteTransaction,
  key: { name: string } | { id: ProjectId },
): Promise<FoundProject | null> {
  const [column, value] = 'id' in key ? ['id', key.id] : ['name', key.name]
  const [row] = await tx.sql<Row>(
    `select p.id, p.theme_id as "themeId", p.sector, p.phase, p.start_date as start, p.end_date as "end",
            p.term_written as written, p.description, p.position, p.version, p.by_hand as "byHand",
            array(select m.municipality from project_municipality m
                   where m.organisation_id = p.organisation_id and m.project_id = p.id) as municipalities,
            (select coalesce(json_agg(json_build_object(
                      'objectiveId', c.operational_objective_id, 'weight', c.weight) order by c.position), '[]')
               from contribution c
              where c.organisation_id = p.organisation_id and c.project_id = p.id) as contributions,
            exists (select from term_revision r
                     where r.organisation_id = p.organisation_id and r.project_id = p.id) as "termRevised",
            exists (select from project_theme_change c
                     where c.organisation_id = p.organisation_id and c.project_id = p.id) as "themeChanged"
       from project p
      where p.organisation_id = $1 and p.${column} = $2
        for no key update`,
    [tx.organisationId, value],
  )
  if (row === undefined) return null
  const { id, version, termRevised, themeChanged, byHand, start, end, written, ...project } = row
  project.municipalities.sort()
  const term = { start, end, written }
  return { id, version, termRevised, themeChanged, byHand, project: { ...project, term } }
}

/** Adds a project, and gives its id. */
export async function addProject(
  tx: WriteTransaction,
  name: string,
  wanted: StoredProject,
): Promise<ProjectId> {
  const id = newId<ProjectId>()
  await tx.db
    .insertInto('project')
    .values({ organisation_id: tx.organisationId, id, name, ...columnsOf(wanted) })
    .execute()
  await replaceMunicipalities(tx, id, wanted)
  await replaceContributions(tx, id, wanted)
  return id
}

/** Stores a project in the place of what was found, with what people changed of it by hand. */
export async function putProject(
  tx: WriteTransaction,
  found: FoundProject,
  wanted: StoredProject,
  byHand: readonly ProjectField[] = found.byHand,
): Promise<ProjectId> {
  const { id } = found
  await tx.db
    .updateTable('project')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .set({ ...columnsOf(wanted), version: found.version + 1, by_hand: [...byHand] })
    .execute()
  if (!isDeepStrictEqual(found.project.municipalities, wanted.municipalities)) {
    await replaceMunicipalities(tx, id, wanted)
  }
  if (!isDeepStrictEqual(found.project.contributions, wanted.contributions)) {
    await replaceContributions(tx, id, wanted)
  }
  return id
}

function columnsOf({ themeId, sector, phase, term, description, position }: StoredProject) {
  return {
    theme_id: themeId,
    sector,
    phase,
    start_date: term.start,
    end_date: term.end,
    term_written: term.written,
    description,
    position,
  }
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
