import type {
  AssignmentDraft,
  EmployeeDraft,
  FundingDraft,
  TrainingDraft,
} from '../../organisation/core/staff-model.ts'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { cellProblem } from './cell-problems.ts'
import { assignmentsJudge } from './paste-assignments.ts'
import { employeesJudge } from './paste-employees.ts'
import { fundingJudge } from './paste-funding.ts'
import type { ColumnPlan, PastedListKind, SheetRow } from './paste-model.ts'
import type { PasteReference } from './paste-reference.ts'
import { type Fault, type ListJudge, RowReader } from './paste-row.ts'
import { trainingJudge } from './paste-training.ts'

/** A pasted list as it was read: what its columns hold, and its rows. */
export interface PastedRows {
  list: PastedListKind
  columns: ColumnPlan
  rows: readonly SheetRow[]
  /** Codes of the questions that the person has answered with yes, for all rows. */
  confirmed: readonly string[]
}

interface DraftsOf {
  employees: Omit<EmployeeDraft, 'id'>
  assignments: Omit<AssignmentDraft, 'id'>
  training: Omit<TrainingDraft, 'id'>
  funding: Omit<FundingDraft, 'id'>
}
export type PastedDraft = { [List in PastedListKind]: { list: List; draft: DraftsOf[List] } }[PastedListKind]

export interface RefusedRow {
  row: number
  faults: Fault[]
}

/** What becomes of each row: it is added, it is asked about, or it is refused, each with why. */
export interface JudgedList {
  added: { row: number; draft: PastedDraft }[]
  asked: { row: number; questions: Problem[] }[]
  refused: RefusedRow[]
}

/**
 * Judges every row of a list against what there is and against the rows above it. The page and the
 * server get the same answer.
 */
export function judgeList(pasted: PastedRows, reference: PasteReference, today: CalendarDate): JudgedList {
  switch (pasted.list) {
    case 'employees':
      return judgeWith(pasted, employeesJudge(reference), (draft) => ({ list: 'employees', draft }))
    case 'assignments':
      return judgeWith(pasted, assignmentsJudge(reference), (draft) => ({ list: 'assignments', draft }))
    case 'training':
      return judgeWith(pasted, trainingJudge(reference, today), (draft) => ({ list: 'training', draft }))
    case 'funding':
      return judgeWith(pasted, fundingJudge(reference), (draft) => ({ list: 'funding', draft }))
  }
}

function judgeWith<Draft extends { confirmed: string[] }>(
  { columns, rows, confirmed }: PastedRows,
  judge: ListJudge<Draft>,
  named: (draft: Draft) => PastedDraft,
): JudgedList {
  const judged: JudgedList = { added: [], asked: [], refused: [] }
  const kept = new Set(judge.keptKeys)
  const seen = new Map<string, number>()
  const refuse = (row: number, faults: Fault[]) => void judged.refused.push({ row, faults })
  for (const sheetRow of rows) {
    const { row } = sheetRow
    const reader = new RowReader(columns, sheetRow)
    const draft = judge.read(reader)
    if (draft === null) {
      refuse(row, reader.faults)
      continue
    }
    const confirmedDraft = { ...draft, confirmed: [...confirmed] }
    const key = judge.keyOf(draft)
    const earlier = seen.get(key)
    if (kept.has(key)) refuse(row, [whole(cellProblem('row-exists'))])
    else if (earlier !== undefined) refuse(row, [whole(cellProblem('row-repeated', { row: earlier }))])
    else {
      const { refusals, questions } = judge.judge(confirmedDraft)
      if (refusals.length > 0) refuse(row, refusals.map(whole))
      else if (questions.length > 0) judged.asked.push({ row, questions })
      else {
        judged.added.push({ row, draft: named(confirmedDraft) })
        seen.set(key, row)
        judge.accept(confirmedDraft)
      }
    }
  }
  return judged
}

function whole(problem: Problem): Fault {
  return { column: null, problem }
}
