import type { AssignmentId, EmployeeId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { Assignment, Employee } from './core/staff-model.ts'
import { staffProblem as problem } from './core/staff-problems.ts'

type Term = Pick<Employee, 'id' | 'code' | 'start' | 'end'>

/** Who has this code, accents and case ignored; `null` when nobody has. */
export async function employeeCoded(tx: WriteTransaction, code: string): Promise<Term | null> {
  const [employee] = await tx.sql<Term>(
    `select id, code, start_date as start, end_date as "end" from employee
      where organisation_id = $1 and plain(code) = plain($2) and withdrawn_at is null`,
    [tx.organisationId, code],
  )
  return employee ?? null
}

/**
 * The employee that an assignment or a training is of, locked, so that two assignments of one employee
 * are judged one after the other. Throws `unknown-employee`, also for one that is withdrawn.
 */
export async function employeeOf(tx: WriteTransaction, id: EmployeeId): Promise<Term> {
  const [employee] = await tx.sql<Term>(
    `select id, code, start_date as start, end_date as "end" from employee
      where organisation_id = $1 and id = $2 and withdrawn_at is null for no key update`,
    [tx.organisationId, id],
  )
  if (employee === undefined) throw problem('unknown-employee')
  return employee
}

/** The assignments of an employee, but for the one that is being changed. */
export function assignmentsOf(
  tx: WriteTransaction,
  employeeId: EmployeeId,
  except: AssignmentId | null = null,
): Promise<Pick<Assignment, 'from' | 'to' | 'fte'>[]> {
  return tx.sql(
    `select from_date as "from", to_date as "to", fte from assignment
      where organisation_id = $1 and employee_id = $2 and withdrawn_at is null and id is distinct from $3`,
    [tx.organisationId, employeeId, except],
  )
}
