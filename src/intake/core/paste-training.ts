import { plainSpelling } from '../../network/core/spellings.ts'
import type { TrainingDraft } from '../../organisation/core/staff-model.ts'
import { judgeTraining } from '../../organisation/core/staff-rules.ts'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { dateIn, formalIn, minutesIn } from './paste-cells.ts'
import type { PasteReference } from './paste-reference.ts'
import { amongNamed, type ListJudge, textUpTo, withoutId } from './paste-row.ts'

type Draft = Omit<TrainingDraft, 'id'>

/** How a pasted list of training is read and judged. */
export function trainingJudge(reference: PasteReference, today: CalendarDate): ListJudge<Draft> {
  const terms = new Map(reference.employees.map((employee) => [employee.id, employee]))
  const employees = amongNamed(reference.employees, ({ code }) => code)
  return {
    read: (row) => {
      const employee = row.need('employee', employees, 'cell-unknown-employee')
      const date = row.need('date', dateIn, 'cell-no-date')
      const minutes = row.need('hours', minutesIn, 'cell-no-hours')
      const formal = row.need('formal', formalIn, 'cell-not-formal')
      const title = row.may('title', textUpTo(200), 'cell-too-long') ?? ''
      if (row.faults.length > 0) return null
      if (employee === null || date === null || minutes === null || formal === null) return null
      return { employeeId: employee.id, date, minutes, formal, title, confirmed: [] }
    },
    keyOf,
    keptKeys: reference.training.map(keyOf),
    judge: (draft) => {
      const employee = terms.get(draft.employeeId)
      if (employee === undefined) throw new RangeError('A training is read with its employee.')
      return judgeTraining(withoutId(draft), { employee, today })
    },
    accept: () => undefined,
  }
}

function keyOf({
  employeeId,
  date,
  minutes,
  formal,
  title,
}: Pick<Draft, 'employeeId' | 'date' | 'minutes' | 'formal' | 'title'>): string {
  return [employeeId, date, minutes, formal, plainSpelling(title)].join(' ')
}
