import { createHash } from 'node:crypto'
import { addAssignment, addEmployee, addFunding, addTraining } from '../organisation/index.ts'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import {
  type AssignmentId,
  type EmployeeId,
  type FundingId,
  newId,
  type TrainingId,
} from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { PastedList, PastedOutcome } from './core/paste-api.ts'
import { filledRows, refuseUnusable } from './core/paste-columns.ts'
import { type JudgedList, judgeList, type PastedDraft } from './core/paste-judge.ts'
import { findPastedList, holdPasting, insertPastedList } from './paste-store.ts'
import { readPasteReference } from './read-paste-reference.ts'

/**
 * Adds every row of a list that passes, by the ordinary verbs and in one transaction, and names every
 * other row with its reason; where none passes nothing is kept. A retry changes nothing and answers the
 * same. The list itself is no record that people change: who added what stands with each record in the
 * audit trail. Throws `paste-columns-missing`, `paste-empty`, `paste-too-many-rows`, `id-taken`.
 */
export async function pasteList(
  tx: WriteTransaction,
  actor: Actor,
  pasted: PastedList,
  now: Date,
): Promise<PastedOutcome> {
  const rows = filledRows(pasted.rows)
  refuseUnusable({ ...pasted, rows })
  const { id, list } = pasted
  const contentHash = hashOf(pasted)
  await holdPasting(tx)
  const known = await findPastedList(tx, id)
  if (known !== null && known.contentHash !== contentHash) throw recordProblem('id-taken')
  const reference = await readPasteReference(tx, list, known?.recordIds)
  const judged = judgeList({ ...pasted, rows }, reference, brusselsDate(now))
  const refused = refusedOf(judged)
  if (known !== null) return { id, added: known.recordIds.length, refused }
  if (judged.added.length === 0) return { id, added: 0, refused }
  const records = judged.added.map(({ draft }) => ({ id: newId<string>(), draft }))
  await insertPastedList(tx, {
    id,
    list,
    pastedAt: now,
    pastedBy: actor.name,
    contentHash,
    recordIds: records.map((record) => record.id),
    refusedRows: new Set(refused.map(({ row }) => row)).size,
  })
  for (const record of records) await add(tx, actor, record, now)
  return { id, added: records.length, refused }
}

/** The draft as the verb of its slice takes it. */
async function add(
  tx: WriteTransaction,
  actor: Actor,
  { id, draft: { list, draft } }: { id: string; draft: PastedDraft },
  now: Date,
): Promise<void> {
  switch (list) {
    case 'employees':
      await addEmployee(tx, actor, { ...draft, id: id as EmployeeId }, now)
      return
    case 'assignments':
      await addAssignment(tx, actor, { ...draft, id: id as AssignmentId }, now)
      return
    case 'training':
      await addTraining(tx, actor, { ...draft, id: id as TrainingId }, now)
      return
    case 'funding':
      await addFunding(tx, actor, { ...draft, id: id as FundingId }, now)
  }
}

/** Every row that was not added, once for each reason; one that was only asked about is among them. */
function refusedOf({ refused, asked }: JudgedList): PastedOutcome['refused'] {
  const reasons = [
    ...refused.flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault }))),
    ...asked.flatMap(({ row, questions }) =>
      questions.map((question) => ({ row, column: null, problem: question })),
    ),
  ]
  return reasons
    .map(({ row, column, problem: reason }) => ({
      row,
      column,
      code: reason.code,
      sentence: { nl: reason.sentence('nl'), en: reason.sentence('en') },
    }))
    .sort((a, b) => a.row - b.row)
}

function hashOf({ list, columns, rows, confirmed }: PastedList): string {
  return createHash('sha256')
    .update(JSON.stringify([list, columns, rows, confirmed]))
    .digest('hex')
}
