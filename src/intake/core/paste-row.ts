import { plainSpelling } from '../../network/core/spellings.ts'
import type { Judgement } from '../../platform/core/judgement.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { type CellProblemCode, cellProblem as problem } from './cell-problems.ts'
import { type CellReader, isEmptyCell, isFormula } from './paste-cells.ts'
import type { ColumnPlan, PasteColumn, SheetRow } from './paste-model.ts'

/** Why a row is not added, and in which of its columns; `null` when it is about the row as a whole. */
export interface Fault {
  column: PasteColumn | null
  problem: Problem
}

/** A record that is only judged has no id yet, and the rules look at none. */
export const withoutId = <Draft extends object, I extends string>(draft: Draft): Draft & { id: I } => ({
  ...draft,
  id: '' as I,
})

/** How much of a cell a sentence quotes. */
const quoted = 40

/** Reads the cells of one row by their column, and gathers what cannot be read. */
export class RowReader {
  readonly faults: Fault[] = []
  readonly #texts = new Map<PasteColumn, string>()

  constructor(plan: ColumnPlan, { cells }: SheetRow) {
    for (const [place, column] of plan.entries()) {
      if (column !== null) this.#texts.set(column, (cells[place] ?? '').trim())
    }
  }

  /** What a cell says; an empty one is a fault. `null` with every fault. */
  need<V>(column: PasteColumn, reader: CellReader<V>, otherwise: CellProblemCode): V | null {
    if (this.isEmpty(column)) return this.fault(column, 'cell-empty')
    return this.may(column, reader, otherwise)
  }

  /** What a cell says, or `null` when it is empty; one that cannot be read is a fault. */
  may<V>(column: PasteColumn, reader: CellReader<V>, otherwise: CellProblemCode): V | null {
    const text = this.#texts.get(column) ?? ''
    if (isEmptyCell(text)) return null
    if (isFormula(text)) return this.fault(column, 'cell-formula')
    return reader(text) ?? this.fault(column, otherwise, text)
  }

  isEmpty(column: PasteColumn): boolean {
    return isEmptyCell(this.#texts.get(column) ?? '')
  }

  fault(column: PasteColumn, code: CellProblemCode, text = ''): null {
    const shown = text.length > quoted ? `${text.slice(0, quoted)}…` : text
    this.faults.push({ column, problem: problem(code, { text: shown, most: longestText }) })
    return null
  }
}

const longestText = 200

/** A text of at most so many characters. */
export const textUpTo =
  (most: number): CellReader<string> =>
  (text) =>
    text.length <= most ? text : null

/** One of the records with this name, accents and case ignored. */
export function amongNamed<R>(records: readonly R[], nameOf: (record: R) => string): CellReader<R> {
  const byName = new Map<string, R>()
  for (const record of records) {
    const plain = plainSpelling(nameOf(record))
    if (!byName.has(plain)) byName.set(plain, record)
  }
  return (text) => byName.get(plainSpelling(text)) ?? null
}

/** What the rows of one kind of list need to be read and judged. */
export interface ListJudge<Draft> {
  /** The draft of a row; `null` when it has faults. */
  read(row: RowReader): Draft | null
  /** Equal for two drafts that say the same. */
  keyOf(draft: Draft): string
  /** The keys of what is kept already. */
  keptKeys: readonly string[]
  /** What the rules of the organisation say of it. */
  judge(draft: Draft): Judgement
  /** It will be added: later rows are judged with it. */
  accept(draft: Draft): void
}
