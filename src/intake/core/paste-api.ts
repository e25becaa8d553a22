import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { PastedListId } from '../../platform/core/ids.ts'
import { ColumnPlan, PasteColumn, PastedListKind, SheetRow } from './paste-model.ts'
import { PasteReference } from './paste-reference.ts'

const tags: [string] = ['Pasted lists']
const Sentence = z.object({ nl: z.string(), en: z.string() })

/** A list as it is sent: cells as text, and what its columns hold. The page makes the id: a retry changes nothing. */
export const PastedList = z.object({
  id: PastedListId,
  list: PastedListKind,
  columns: ColumnPlan,
  rows: z.array(SheetRow),
  /** Codes of the questions that the person has answered with yes. */
  confirmed: z.array(z.string().max(60)).max(20).default([]),
})
export type PastedList = z.infer<typeof PastedList>

/** Why a row was not added: in which column, and the sentence. */
const RefusedRow = z.object({
  row: z.number().int(),
  column: PasteColumn.nullable(),
  code: z.string(),
  sentence: Sentence,
})

export const PastedOutcome = z.object({
  id: PastedListId,
  added: z.number().int(),
  refused: z.array(RefusedRow),
})
export type PastedOutcome = z.infer<typeof PastedOutcome>

/** A list that was pasted before. */
export const EarlierPaste = z.object({
  id: PastedListId,
  list: PastedListKind,
  pastedAt: z.iso.datetime(),
  pastedBy: z.string(),
  added: z.number().int(),
  refusedRows: z.number().int(),
  undoneAt: z.iso.datetime().nullable(),
  undoneBy: z.string().nullable(),
})
export type EarlierPaste = z.infer<typeof EarlierPaste>

export const intakeApi = {
  reference: endpoint('people.read', {
    method: 'GET',
    path: '/pasted-lists/reference',
    summary: 'What there is already, to hold a list against before it is pasted',
    tags,
  })
    .input(z.object({ list: PastedListKind }))
    .output(PasteReference),
  pasted: endpoint('people.read', {
    method: 'GET',
    path: '/pasted-lists',
    summary: 'The lists that were pasted, the newest first',
    tags,
  }).output(z.array(EarlierPaste)),
  paste: endpoint('people.write', {
    method: 'POST',
    path: '/pasted-lists',
    summary: 'Add the rows of a list: all that pass, or none; each other row is named with its reason',
    tags,
  })
    .input(PastedList)
    .output(PastedOutcome),
  undo: endpoint('people.write', {
    method: 'POST',
    path: '/pasted-lists/{id}/undo',
    summary: 'Withdraw exactly what a pasted list added, unless something of it was changed since',
    tags,
  })
    .input(z.object({ id: PastedListId }))
    .output(z.object({ id: PastedListId, withdrawn: z.number().int() })),
}
