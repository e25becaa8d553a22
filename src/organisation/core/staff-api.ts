import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import {
  AssignmentId,
  EmployeeId,
  FormationId,
  FundingId,
  TrainingId,
  VolunteersId,
} from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import type { Permission } from '../../platform/core/permissions.ts'
import { Reason } from '../../platform/core/reason.ts'
import {
  Assignment,
  AssignmentDraft,
  Employee,
  EmployeeDraft,
  Formation,
  FormationDraft,
  Funding,
  FundingDraft,
  Training,
  TrainingDraft,
  Volunteers,
  VolunteersDraft,
} from './staff-model.ts'

/** What the server gives for a record that is kept. */
const Receipt = z.object({ id: z.uuid(), version: z.number().int().positive() })

/** The version that the person saw: a change of an older one is a conflict, never an overwrite. */
const seen = { seenVersion: z.number().int().positive() }
const change = { ...seen, reason: Reason.optional() }

const ofYear = z.object({ year: z.coerce.number().pipe(Year) })

type Path = `/${string}`

function route(permission: Permission, method: 'GET' | 'POST' | 'PUT', path: Path, summary: string) {
  return endpoint(permission, { method, path, summary, tags: ['Organisation'] })
}

export const staffApi = {
  employees: route('people.read', 'GET', '/employees', 'All employees, with their FTE of today').output(
    z.array(Employee.extend({ fte: z.number().int() })),
  ),
  employee: route('people.read', 'GET', '/employees/{id}', 'One employee with assignments and training')
    .input(z.object({ id: EmployeeId }))
    .output(Employee.extend({ assignments: z.array(Assignment), training: z.array(Training) })),
  addEmployee: route('people.write', 'POST', '/employees', 'Add an employee')
    .input(EmployeeDraft)
    .output(Receipt),
  changeEmployee: route('people.write', 'PUT', '/employees/{id}', 'Change an employee')
    .input(EmployeeDraft.extend(change))
    .output(Receipt),
  withdrawEmployee: route('people.write', 'POST', '/employees/{id}/withdraw', 'Withdraw an employee')
    .input(z.object({ id: EmployeeId, ...seen, reason: Reason }))
    .output(Receipt),

  assignments: route('people.read', 'GET', '/assignments', 'The assignments that last in a year')
    .input(ofYear)
    .output(z.array(Assignment)),
  addAssignment: route('people.write', 'POST', '/assignments', 'Assign an employee over a period')
    .input(AssignmentDraft)
    .output(Receipt),
  changeAssignment: route('people.write', 'PUT', '/assignments/{id}', 'Change an assignment')
    .input(AssignmentDraft.extend(change))
    .output(Receipt),
  withdrawAssignment: route('people.write', 'POST', '/assignments/{id}/withdraw', 'Withdraw an assignment')
    .input(z.object({ id: AssignmentId, ...seen, reason: Reason }))
    .output(Receipt),

  training: route('people.read', 'GET', '/training', 'The training of a year')
    .input(ofYear)
    .output(z.array(Training)),
  addTraining: route('people.write', 'POST', '/training', 'Add hours of training')
    .input(TrainingDraft)
    .output(Receipt),
  changeTraining: route('people.write', 'PUT', '/training/{id}', 'Change hours of training')
    .input(TrainingDraft.extend(change))
    .output(Receipt),
  withdrawTraining: route('people.write', 'POST', '/training/{id}/withdraw', 'Withdraw hours of training')
    .input(z.object({ id: TrainingId, ...seen, reason: Reason }))
    .output(Receipt),

  formation: route('people.read', 'GET', '/formation', 'The decreed formation, year by year').output(
    z.array(Formation),
  ),
  addFormation: route('people.write', 'POST', '/formation', 'Add the formation of a year')
    .input(FormationDraft)
    .output(Receipt),
  changeFormation: route('people.write', 'PUT', '/formation/{id}', 'Change the formation of a year')
    .input(FormationDraft.extend(change))
    .output(Receipt),
  withdrawFormation: route('people.write', 'POST', '/formation/{id}/withdraw', 'Withdraw a formation')
    .input(z.object({ id: FormationId, ...seen, reason: Reason }))
    .output(Receipt),

  // Head counts of projects are no data of persons: who records them in one project reads them all.
  volunteers: route('indicators.read', 'GET', '/volunteers', 'The volunteers of a year, by project')
    .input(ofYear)
    .output(z.array(Volunteers)),
  addVolunteers: route('volunteers.write', 'POST', '/volunteers', 'Add the volunteers of a project')
    .input(VolunteersDraft)
    .output(Receipt),
  changeVolunteers: route('volunteers.write', 'PUT', '/volunteers/{id}', 'Change a head count of volunteers')
    .input(VolunteersDraft.extend(change))
    .output(Receipt),
  withdrawVolunteers: route('volunteers.write', 'POST', '/volunteers/{id}/withdraw', 'Withdraw a head count')
    .input(z.object({ id: VolunteersId, ...seen, reason: Reason }))
    .output(Receipt),

  funding: route('people.read', 'GET', '/funding', 'The means of a year')
    .input(ofYear)
    .output(z.array(Funding)),
  addFunding: route('people.write', 'POST', '/funding', 'Add means of a year')
    .input(FundingDraft)
    .output(Receipt),
  changeFunding: route('people.write', 'PUT', '/funding/{id}', 'Change means of a year')
    .input(FundingDraft.extend(change))
    .output(Receipt),
  withdrawFunding: route('people.write', 'POST', '/funding/{id}/withdraw', 'Withdraw means of a year')
    .input(z.object({ id: FundingId, ...seen, reason: Reason }))
    .output(Receipt),
}
