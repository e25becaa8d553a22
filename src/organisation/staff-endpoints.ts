import { brusselsDate } from '../platform/core/calendar-date.ts'
import { reads, writes } from '../platform/http/index.ts'
import { staffApi as api } from './core/staff-api.ts'
import { addAssignment, changeAssignment, withdrawAssignment } from './staff-assignment.ts'
import { addEmployee, changeEmployee, withdrawEmployee } from './staff-employee.ts'
import { addFormation, changeFormation, withdrawFormation } from './staff-formation.ts'
import { addFunding, changeFunding, withdrawFunding } from './staff-funding.ts'
import {
  listAssignments,
  listEmployees,
  listFormation,
  listFunding,
  listTraining,
  listVolunteers,
  readEmployee,
} from './staff-reads.ts'
import { addTraining, changeTraining, withdrawTraining } from './staff-training.ts'
import { addVolunteers, changeVolunteers, withdrawVolunteers } from './staff-volunteers.ts'

/** The endpoints of staff and means. */
export const staffEndpoints = {
  employees: reads(api.employees, ({ tx, now }) => listEmployees(tx, brusselsDate(now))),
  employee: reads(api.employee, ({ tx, input }) => readEmployee(tx, input.id)),
  addEmployee: writes(api.addEmployee, ({ tx, actor, input, now }) => addEmployee(tx, actor, input, now)),
  changeEmployee: writes(api.changeEmployee, ({ tx, actor, input }) => changeEmployee(tx, actor, input)),
  withdrawEmployee: writes(api.withdrawEmployee, ({ tx, actor, input, now }) =>
    withdrawEmployee(tx, actor, input, now),
  ),

  assignments: reads(api.assignments, ({ tx, input }) => listAssignments(tx, input.year)),
  addAssignment: writes(api.addAssignment, ({ tx, actor, input, now }) =>
    addAssignment(tx, actor, input, now),
  ),
  changeAssignment: writes(api.changeAssignment, ({ tx, actor, input }) =>
    changeAssignment(tx, actor, input),
  ),
  withdrawAssignment: writes(api.withdrawAssignment, ({ tx, actor, input, now }) =>
    withdrawAssignment(tx, actor, input, now),
  ),

  training: reads(api.training, ({ tx, input }) => listTraining(tx, input.year)),
  addTraining: writes(api.addTraining, ({ tx, actor, input, now }) => addTraining(tx, actor, input, now)),
  changeTraining: writes(api.changeTraining, ({ tx, actor, input, now }) =>
    changeTraining(tx, actor, input, now),
  ),
  withdrawTraining: writes(api.withdrawTraining, ({ tx, actor, input, now }) =>
    withdrawTraining(tx, actor, input, now),
  ),

  formation: reads(api.formation, ({ tx }) => listFormation(tx)),
  addFormation: writes(api.addFormation, ({ tx, actor, input, now }) => addFormation(tx, actor, input, now)),
  changeFormation: writes(api.changeFormation, ({ tx, actor, input }) => changeFormation(tx, actor, input)),
  withdrawFormation: writes(api.withdrawFormation, ({ tx, actor, input, now }) =>
    withdrawFormation(tx, actor, input, now),
  ),

  volunteers: reads(api.volunteers, ({ tx, actor, input }) => listVolunteers(tx, actor, input.year)),
  addVolunteers: writes(api.addVolunteers, ({ tx, actor, input, now }) =>
    addVolunteers(tx, actor, input, now),
  ),
  changeVolunteers: writes(api.changeVolunteers, ({ tx, actor, input }) =>
    changeVolunteers(tx, actor, input),
  ),
  withdrawVolunteers: writes(api.withdrawVolunteers, ({ tx, actor, input, now }) =>
    withdrawVolunteers(tx, actor, input, now),
  ),

  funding: reads(api.funding, ({ tx, input }) => listFunding(tx, input.year)),
  addFunding: writes(api.addFunding, ({ tx, actor, input, now }) => addFunding(tx, actor, input, now)),
  changeFunding: writes(api.changeFunding, ({ tx, actor, input }) => changeFunding(tx, actor, input)),
  withdrawFunding: writes(api.withdrawFunding, ({ tx, actor, input, now }) =>
    withdrawFunding(tx, actor, input, now),
  ),
}
