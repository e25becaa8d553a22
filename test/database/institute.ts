import type { Pool } from 'pg'
import type { CalendarDate } from '../../src/platform/core/calendar-date.ts'
import {
  type ActivityKindId,
  newId,
  type ObjectiveId,
  type OrganisationId,
  type PartnerId,
  type ProjectId,
  type ThemeId,
} from '../../src/platform/core/ids.ts'
import type { Actor, Role } from '../../src/platform/core/permissions.ts'

interface ProjectScene {
  id: ProjectId
  name: string
  themeId: ThemeId
}

/** A small institute for tests: two themes, three projects, four kinds, three partners and its people. */
export interface Institute {
  organisationId: OrganisationId
  themes: { housing: ThemeId; protection: ThemeId }
  objectives: { market: ObjectiveId; local: ObjectiveId }
  projects: { roof: ProjectScene; steps: ProjectScene; shop: ProjectScene }
  kinds: {
    visit: ActivityKindId
    gathering: ActivityKindId
    workshop: ActivityKindId
    lesson: ActivityKindId
  }
  partners: { town: PartnerId; welfare: PartnerId; school: PartnerId }
  /** An actor with one role; workers and leads are members of `roof` unless other projects are given. */
  actor(role: Role, projects?: ProjectId[]): Actor
}

/** Inserts an institute as the owner, without the verbs: the scene of a test, not its subject. */
export async function insertInstitute(owner: Pool, name: string): Promise<Institute> {
  const organisationId = newId<OrganisationId>()
  const themes = { housing: newId<ThemeId>(), protection: newId<ThemeId>() }
  const objectives = { market: newId<ObjectiveId>(), local: newId<ObjectiveId>() }
  const project = (projectName: string, themeId: ThemeId): ProjectScene => ({
    id: newId<ProjectId>(),
    name: projectName,
    themeId,
  })
  const projects = {
    roof: project('Dak boven Linde', themes.housing),
    steps: project('Stapstenen', themes.protection),
    shop: project('De Buurtwinkel', themes.protection),
  }
  const kinds = {
    visit: newId<ActivityKindId>(),
    gathering: newId<ActivityKindId>(),
    workshop: newId<ActivityKindId>(),
    lesson: newId<ActivityKindId>(),
  }
  const partners = { town: newId<PartnerId>(), welfare: newId<PartnerId>(), school: newId<PartnerId>() }
  const insert = async (table: string, columns: string, rows: unknown[][]) => {
    for (const row of rows) {
      const places = row.map((_, index) => `$${index + 2}`).join(', ')
      await owner.query(`insert into ${table} (organisation_id, ${columns}) values ($1, ${places})`, [
        organisationId,
        ...row,
      ])
    }
  }
  await owner.query('insert into organisation (organisation_id, name) values ($1, $2)', [
    organisationId,
    name,
  ])
  const [plan, strategic] = [newId<ObjectiveId>(), newId<ObjectiveId>()]
  await insert('plan', 'id, name, from_date, to_date', [[plan, 'Plan 2021-2025', '2021-01-01', '2025-12-31']])
  await insert('strategic_objective', 'id, plan_id, name, position', [[strategic, plan, 'Grondrechten', 1]])
  await insert('theme', 'id, strategic_objective_id, name, position', [
    [themes.housing, strategic, 'Wonen', 1],
    [themes.protection, strategic, 'Sociale bescherming', 2],
  ])
  await insert('operational_objective', 'id, theme_id, name, position', [
    [objectives.market, themes.housing, 'Woonmarkt', 1],
    [objectives.local, themes.protection, 'Lokaal beleid', 2],
  ])
  await insert(
    'project',
    'id, theme_id, name, phase, start_date, end_date, position',
    Object.values(projects).map((one, index) => [
      one.id,
      one.themeId,
      one.name,
      'execution',
      '2020-01-01',
      '2025-12-31',
      index + 1,
    ]),
  )
  await insert('project_municipality', 'project_id, municipality', [
    [projects.roof.id, 'Linde'],
    [projects.steps.id, 'Beukendorp'],
    [projects.shop.id, 'Linde'],
  ])
  await insert('activity_kind', 'id, legal_kind, name_nl, name_en, usual_setting, position', [
    [kinds.visit, 'individual', 'Stoepbezoek', 'Door-step visit', 'doorstep', 1],
    [kinds.gathering, 'gathering', 'Soepmoment', 'Soup hour', 'venue', 2],
    [kinds.workshop, 'workingGroup', 'Werkgroep', 'Working group', 'venue', 3],
    [kinds.lesson, 'training', 'Infomoment', 'Information', 'venue', 4],
  ])
  await insert('partner', 'id, name, kind, municipality', [
    [partners.town, 'Gemeente Linde', 'municipality', 'Linde'],
    [partners.welfare, 'OCMW Linde', 'welfare', 'Linde'],
    [partners.school, 'Basisschool De Kiem', 'school', 'Linde'],
  ])
  await insert('partner_alias', 'partner_id, spelling', [
    [partners.town, 'Gemeente Linde'],
    [partners.welfare, 'OCMW Linde'],
    [partners.school, 'Basisschool De Kiem'],
    [partners.school, 'De Kiem'],
  ])
  await insert('project_partner', 'project_id, partner_id, role', [
    [projects.roof.id, partners.town, 'solutionActor'],
    [projects.roof.id, partners.welfare, 'both'],
    [projects.steps.id, partners.town, 'partner'],
  ])
  return {
    organisationId,
    themes,
    objectives,
    projects,
    kinds,
    partners,
    actor: (role, projectIds = [projects.roof.id]) => ({
      userId: `${role} of ${name}`,
      name: `${role} of ${name}`,
      organisationId,
      roles: [role],
      projectIds: role === 'worker' || role === 'lead' ? projectIds : [],
    }),
  }
}

/** The date that tests take for today. */
export const testToday = '2021-06-15' as CalendarDate
/** An instant on `testToday`, in the afternoon in Brussels. */
export const testNow = new Date('2021-06-15T13:30:00Z')
