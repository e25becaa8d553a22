import { plainSpelling } from '../../network/core/spellings.ts'
import type { EmployeeDraft } from '../../organisation/core/staff-model.ts'
import { judgeEmployee } from '../../organisation/core/staff-rules.ts'
import { dateIn } from './paste-cells.ts'
import type { PasteReference } from './paste-reference.ts'
import { type ListJudge, type RowReader, textUpTo, withoutId } from './paste-row.ts'

/** How a pasted list of employees is read and judged. */
export function employeesJudge(reference: PasteReference): ListJudge<Omit<EmployeeDraft, 'id'>> {
  return {
    read: readEmployee,
    keyOf: ({ code }) => plainSpelling(code),
    keptKeys: reference.employees.map(({ code }) => plainSpelling(code)),
    judge: (draft) => judgeEmployee(withoutId(draft), { assignments: [] }),
    accept: () => undefined,
  }
}

function readEmployee(row: RowReader): Omit<EmployeeDraft, 'id'> | null {
  const code = row.need('employee', textUpTo(100), 'cell-too-long')
  const start = row.need('start', dateIn, 'cell-no-date')
  const end = row.may('end', dateIn, 'cell-no-date')
  if (row.faults.length > 0 || code === null || start === null) return null
  return { code, start, end, confirmed: [] }
}
