import { readThemes } from '../plan/index.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { EmployeeId, ThemeId } from '../platform/core/ids.ts'
import { yearPeriod } from '../platform/core/period.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { Assignment, Employee, Formation, Funding, Training, Volunteers } from './core/staff-model.ts'
import { staffProblem as problem } from './core/staff-problems.ts'
import { type FteSpan, fteOfYear } from './core/staff-time.ts'

const employeeColumns = 'e.id, e.code, e.start_date as start, e.end_date as "end", e.version'

/** All employees by code, with their hundredths of FTE on a day. */
export function listEmployees(
  tx: ReadTransaction,
  today: CalendarDate,
): Promise<(Employee & { fte: number })[]> {
  return tx.sql(
    `select ${employeeColumns}, coalesce(sum(a.fte), 0)::int as fte
       from employee e
       left join assignment a on a.organisation_id = e.organisation_id and a.employee_id = e.id
            and a.withdrawn_at is null and a.from_date <= $2 and (a.to_date is null or a.to_date >= $2)
      where e.organisation_id = $1 and e.withdrawn_at is null
      group by e.organisation_id, e.id
      order by plain(e.code), e.id`,
    [tx.organisationId, today],
  )
}

/** One employee, the newest assignments and training first. Throws `employee-not-found`. */
export async function readEmployee(
  tx: ReadTransaction,
  id: EmployeeId,
): Promise<Employee & { assignments: Assignment[]; training: Training[] }> {
  const [employee] = await tx.sql<Employee>(
    `select ${employeeColumns} from employee e
      where e.organisation_id = $1 and e.id = $2 and e.withdrawn_at is null`,
    [tx.organisationId, id],
  )
  if (employee === undefined) throw problem('employee-not-found')
  const assignments = await assignmentsWhere(tx, 'a.employee_id = $2', [id])
  const training = await trainingWhere(tx, 't.employee_id = $2', [id])
  return { ...employee, assignments, training }
}

/** The assignments that last on a day of the year, by employee. */
export function listAssignments(tx: ReadTransaction, year: number): Promise<Assignment[]> {
  const { from, to } = yearPeriod(year)
  return assignmentsWhere(tx, 'a.from_date <= $3 and (a.to_date is null or a.to_date >= $2)', [from, to])
}

/** The training of a year, by employee. */
export function listTraining(tx: ReadTransaction, year: number): Promise<Training[]> {
  const { from, to } = yearPeriod(year)
  return trainingWhere(tx, 't.on_date between $2 and $3', [from, to])
}

/** Every formation, the latest year first, with what the decreed assignments come to in that year. */
export async function listFormation(tx: ReadTransaction): Promise<Formation[]> {
  const years = await tx.sql<Omit<Formation, 'realised'>>(
    `select id, year, norm, maribel, version from formation
      where organisation_id = $1 and withdrawn_at is null order by year desc`,
    [tx.organisationId],
  )
  const decreed = await tx.sql<FteSpan>(
    `select a.from_date as "from", a.to_date as "to", a.fte
       from assignment a
       join employee e on e.organisation_id = a.organisation_id and e.id = a.employee_id
      where a.organisation_id = $1 and a.decreed and a.withdrawn_at is null and e.withdrawn_at is null`,
    [tx.organisationId],
  )
  return years.map((formation) => ({ ...formation, realised: fteOfYear(decreed, formation.year) }))
}

/** The head counts of volunteers that touch a year, by project, with whether the actor may change them. */
export async function listVolunteers(tx: ReadTransaction, actor: Actor, year: number): Promise<Volunteers[]> {
  const { from, to } = yearPeriod(year)
  const found = await tx.sql<Omit<Volunteers, 'mayChange'>>(
    `select v.id, v.project_id as "projectId", p.name as project, v.from_date as "from", v.to_date as "to",
            v.heads, v.version
       from volunteers v
       join fact_project p on p.organisation_id = v.organisation_id and p.project_id = v.project_id
      where v.organisation_id = $1 and v.withdrawn_at is null and v.from_date <= $3 and v.to_date >= $2
      order by plain(p.name), v.from_date, v.id`,
    [tx.organisationId, from, to],
  )
  return found.map((one) => ({ ...one, mayChange: mayInProject(actor, 'volunteers.write', one.projectId) }))
}

/** The means of a year, the largest first, each with the theme that it counts for. */
export async function listFunding(tx: ReadTransaction, year: number): Promise<Funding[]> {
  const themes = await themeNames(tx)
  const found = await tx.sql<Omit<Funding, 'theme'> & { countsFor: ThemeId | null }>(
    `select g.id, g.year, g.source, g.funder, g.theme_id as "themeId", g.project_id as "projectId", g.amount,
            g.version, p.name as project, f.theme_id as "countsFor"
       from funding g
       join fact_funding f on f.organisation_id = g.organisation_id and f.record_id = g.id
       left join fact_project p on p.organisation_id = g.organisation_id and p.project_id = g.project_id
      where g.organisation_id = $1 and g.year = $2 and g.withdrawn_at is null
      order by g.amount desc, g.id`,
    [tx.organisationId, year],
  )
  return found.map(({ countsFor, ...funding }) => ({ ...funding, theme: nameOf(themes, countsFor) }))
}

async function assignmentsWhere(
  tx: ReadTransaction,
  condition: string,
  values: readonly unknown[],
): Promise<Assignment[]> {
  const themes = await themeNames(tx)
  const found = await tx.sql<Omit<Assignment, 'theme'>>(
    `select a.id, a.employee_id as "employeeId", e.code as employee, a.from_date as "from", a.to_date as "to",
            a.fte, a.purpose, a.theme_id as "themeId", a.project_id as "projectId", p.name as project,
            a.direct, a.decreed, a.version
       from assignment a
       join employee e on e.organisation_id = a.organisation_id and e.id = a.employee_id
       left join fact_project p on p.organisation_id = a.organisation_id and p.project_id = a.project_id
      where a.organisation_id = $1 and a.withdrawn_at is null and e.withdrawn_at is null and ${condition}
      order by plain(e.code), a.from_date desc, a.id`,
    [tx.organisationId, ...values],
  )
  return found.map((assignment) => ({ ...assignment, theme: nameOf(themes, assignment.themeId) }))
}

function trainingWhere(
  tx: ReadTransaction,
  condition: string,
  values: readonly unknown[],
): Promise<Training[]> {
  return tx.sql<Training>(
    `select t.id, t.employee_id as "employeeId", e.code as employee, t.on_date as date, t.minutes, t.formal,
            t.title, t.version
       from training t
       join employee e on e.organisation_id = t.organisation_id and e.id = t.employee_id
      where t.organisation_id = $1 and t.withdrawn_at is null and e.withdrawn_at is null and ${condition}
      order by plain(e.code), t.on_date desc, t.id`,
    [tx.organisationId, ...values],
  )
}

async function themeNames(tx: ReadTransaction): Promise<ReadonlyMap<ThemeId, string>> {
  return new Map((await readThemes(tx)).map(({ id, name }) => [id, name]))
}

function nameOf(themes: ReadonlyMap<ThemeId, string>, id: ThemeId | null): string | null {
  return id === null ? null : (themes.get(id) ?? null)
}
