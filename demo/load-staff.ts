import {
  addAssignment,
  addEmployee,
  addFormation,
  addFunding,
  addTraining,
  addVolunteers,
} from '../src/organisation/index.ts'
import { readThemes } from '../src/plan/index.ts'
import { Cents, FteHundredths, Minutes } from '../src/platform/core/amounts.ts'
import { type CalendarDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import type { EmployeeId, ThemeId, VolunteersId } from '../src/platform/core/ids.ts'
import type { WriteTransaction } from '../src/platform/db/transaction.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import { madeUpId } from './made-up-id.ts'
import { idOf } from './named.ts'
import { randomFrom } from './random.ts'
import { type MadeUpStaff, makeUpStaff } from './staff.ts'

/** The ids of what made-up records name. */
interface Ids {
  projects: ProjectIds
  themes: ReadonlyMap<string, ThemeId>
}

/** Keeps the employees with their work and training, the formation, the volunteers and the means. */
export async function loadStaff(loading: Loading, seed: string, projects: ProjectIds): Promise<void> {
  loading.onProgress('Demonstration: staff and means')
  const staff = makeUpStaff(seed)
  await write(loading, async (tx) => {
    const themes = new Map((await readThemes(tx)).map(({ id, name }) => [name, id]))
    const ids = { projects, themes }
    await loadPeople(tx, loading, seed, staff, ids)
    await loadMeans(tx, loading, seed, staff, ids)
  })
}

/** An id that is the same at each load: of the kind, of what it is, on its date. */
function idFor<I extends string>(seed: string, what: string, date: CalendarDate): I {
  return madeUpId<I>(randomFrom(`${seed} ${what}`), date)
}

function namedId<I extends string>(ids: ReadonlyMap<string, I>, name: string | null): I | null {
  return name === null ? null : idOf(ids, name)
}

async function loadPeople(
  tx: WriteTransaction,
  { actor, now }: Loading,
  seed: string,
  { employees, assignments, training }: MadeUpStaff,
  ids: Ids,
): Promise<void> {
  const employeeIds = new Map<string, EmployeeId>()
  for (const employee of employees) {
    const id = idFor<EmployeeId>(seed, employee.code, employee.start)
    await addEmployee(tx, actor, { id, ...employee, confirmed: [] }, now)
    employeeIds.set(employee.code, id)
  }
  for (const [place, { employee, theme, project, fte, ...rest }] of assignments.entries()) {
    const draft = {
      id: idFor(seed, `inzet ${place}`, rest.from),
      employeeId: idOf(employeeIds, employee),
      ...rest,
      fte: FteHundredths.parse(fte),
      themeId: namedId(ids.themes, theme),
      projectId: namedId(ids.projects, project),
      confirmed: [],
    }
    await addAssignment(tx, actor, draft, now)
  }
  for (const [place, { employee, minutes, ...rest }] of training.entries()) {
    const draft = {
      id: idFor(seed, `vorming ${place}`, rest.date),
      employeeId: idOf(employeeIds, employee),
      minutes: Minutes.parse(minutes),
      ...rest,
      confirmed: [],
    }
    await addTraining(tx, actor, draft, now)
  }
}

async function loadMeans(
  tx: WriteTransaction,
  { actor, now }: Loading,
  seed: string,
  { formation, volunteers, funding }: MadeUpStaff,
  ids: Ids,
): Promise<void> {
  const firstDay = (year: number) => calendarDate(`${year}-01-01`)
  for (const { year, norm, maribel } of formation) {
    const draft = {
      id: idFor(seed, `formatie ${year}`, firstDay(year)),
      year,
      norm: FteHundredths.parse(norm),
      maribel: FteHundredths.parse(maribel),
    }
    await addFormation(tx, actor, draft, now)
  }
  for (const [place, { project, ...rest }] of volunteers.entries()) {
    const id = idFor<VolunteersId>(seed, `vrijwilligers ${place}`, rest.from)
    await addVolunteers(tx, actor, { id, projectId: idOf(ids.projects, project), ...rest }, now)
  }
  for (const [place, { theme, project, amount, ...rest }] of funding.entries()) {
    const draft = {
      id: idFor(seed, `middelen ${place}`, firstDay(rest.year)),
      ...rest,
      themeId: namedId(ids.themes, theme),
      projectId: namedId(ids.projects, project),
      amount: Cents.parse(amount),
      confirmed: [],
    }
    await addFunding(tx, actor, draft, now)
  }
}
