import type { AssignmentDraft, Purpose } from '../../organisation/core/staff-model.ts'
import { judgeAssignment } from '../../organisation/core/staff-rules.ts'
import type { FteSpan } from '../../organisation/core/staff-time.ts'
import type { EmployeeId } from '../../platform/core/ids.ts'
import { dateIn, fteIn, purposeIn, yesIn } from './paste-cells.ts'
import type { PasteReference } from './paste-reference.ts'
import { amongNamed, type ListJudge, type RowReader, withoutId } from './paste-row.ts'

type Draft = Omit<AssignmentDraft, 'id'>

/** How a pasted list of assignments is read and judged: each with what its employee has already. */
export function assignmentsJudge(reference: PasteReference): ListJudge<Draft> {
  const terms = new Map(reference.employees.map((employee) => [employee.id, employee]))
  const spans = new Map<EmployeeId, FteSpan[]>()
  const take = (assignment: FteSpan & { employeeId: EmployeeId }) => {
    const { employeeId, from, to, fte } = assignment
    const own = spans.get(employeeId) ?? []
    own.push({ from, to, fte })
    spans.set(employeeId, own)
  }
  for (const assignment of reference.assignments) take(assignment)
  return {
    read: readerOf(reference),
    keyOf,
    keptKeys: reference.assignments.map(keyOf),
    judge: (draft) => {
      const employee = terms.get(draft.employeeId)
      if (employee === undefined) throw new RangeError('An assignment is read with its employee.')
      return judgeAssignment(withoutId(draft), { employee, others: spans.get(draft.employeeId) ?? [] })
    },
    accept: take,
  }
}

function keyOf({
  employeeId,
  from,
  purpose,
  themeId,
  projectId,
}: Pick<Draft, 'employeeId' | 'from' | 'purpose' | 'themeId' | 'projectId'>): string {
  return [employeeId, from, purpose, themeId, projectId].join(' ')
}

function readerOf(reference: PasteReference): (row: RowReader) => Draft | null {
  const employees = amongNamed(reference.employees, ({ code }) => code)
  const purposeOf = purposeReader(reference)
  return (row) => {
    const employee = row.need('employee', employees, 'cell-unknown-employee')
    const from = row.need('from', dateIn, 'cell-no-date')
    const to = row.may('to', dateIn, 'cell-no-date')
    const fte = row.need('fte', fteIn, 'cell-no-fte')
    const direct = row.need('direct', yesIn, 'cell-no-yes')
    const decreed = row.need('decreed', yesIn, 'cell-no-yes')
    const goal = purposeOf(row)
    if (row.faults.length > 0) return null
    if (employee === null || from === null || fte === null) return null
    if (direct === null || decreed === null || goal === null) return null
    return { employeeId: employee.id, from, to, fte, ...goal, direct, decreed, confirmed: [] }
  }
}

type Goal = Pick<Draft, 'purpose' | 'themeId' | 'projectId'>

/** A theme or project that is named says what an assignment is for; else the column of purposes does. */
function purposeReader({ themes, projects }: PasteReference): (row: RowReader) => Goal | null {
  const themeNamed = amongNamed(themes, ({ name }) => name)
  const projectNamed = amongNamed(projects, ({ name }) => name)
  const goal = (purpose: Purpose, ids: Partial<Goal> = {}): Goal => ({
    purpose,
    themeId: null,
    projectId: null,
    ...ids,
  })
  return (row) => {
    const theme = row.may('theme', themeNamed, 'cell-unknown-theme')
    const project = row.may('project', projectNamed, 'cell-unknown-project')
    if (!row.isEmpty('theme') && !row.isEmpty('project')) return row.fault('project', 'cell-two-purposes')
    if (theme) return goal('theme', { themeId: theme.id })
    if (project) return goal('project', { projectId: project.id })
    if (!row.isEmpty('theme') || !row.isEmpty('project')) return null
    const purpose = row.need('purpose', purposeIn, 'cell-no-purpose')
    if (purpose === 'transversal' || purpose === 'overhead') return goal(purpose)
    return purpose === null ? null : row.fault('purpose', 'cell-no-purpose')
  }
}
