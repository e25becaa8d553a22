import {
  type AssignmentId,
  type EmployeeId,
  type FormationId,
  type FundingId,
  newId,
  type TrainingId,
  type VolunteersId,
} from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

/** An employee with an assignment and a training, another one who left, and means of 2021. */
export interface StaffScene {
  employeeId: EmployeeId
  leaverId: EmployeeId
  assignmentId: AssignmentId
  trainingId: TrainingId
  formationId: FormationId
  volunteersId: VolunteersId
  fundingId: FundingId
}

/** Adds staff and means to an institute; `mark` stands in every word of it. */
export async function makeStaffScene(
  insert: (table: string, row: Record<string, unknown>) => Promise<void>,
  { projects, themes }: Institute,
  mark: string,
): Promise<StaffScene> {
  const scene: StaffScene = {
    employeeId: newId(),
    leaverId: newId(),
    assignmentId: newId(),
    trainingId: newId(),
    formationId: newId(),
    volunteersId: newId(),
    fundingId: newId(),
  }
  const of = { employee_id: scene.employeeId }
  await insert('employee', { id: scene.employeeId, code: `M-001 ${mark}`, start_date: '2015-03-01' })
  await insert('employee', { id: scene.leaverId, code: `M-002 ${mark}`, start_date: '2019-01-01' })
  await insert('assignment', {
    id: scene.assignmentId,
    ...of,
    from_date: '2020-01-01',
    fte: 50,
    purpose: 'project',
    project_id: projects.roof.id,
    direct: true,
    decreed: true,
  })
  await insert('training', {
    id: scene.trainingId,
    ...of,
    on_date: '2021-03-04',
    minutes: 360,
    formal: true,
    title: `Luisteren ${mark}`,
  })
  await insert('formation', { id: scene.formationId, year: 2020, norm: 200, maribel: 10 })
  await insert('volunteers', {
    id: scene.volunteersId,
    project_id: projects.roof.id,
    from_date: '2021-01-01',
    to_date: '2021-12-31',
    heads: 7,
  })
  await insert('funding', {
    id: scene.fundingId,
    year: 2021,
    source: 'local',
    funder: `Stad Linde ${mark}`,
    theme_id: themes.housing,
    amount: 1_250_000,
  })
  return scene
}
