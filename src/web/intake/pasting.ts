import type { PastedList } from '../../intake/core/paste-api.ts'
import {
  findHeadings,
  proposeList,
  recogniseColumns,
  refuseUnusable,
} from '../../intake/core/paste-columns.ts'
import type { ColumnPlan, PasteColumn, PastedListKind, SheetRow } from '../../intake/core/paste-model.ts'
import type { PastedListId } from '../../platform/core/ids.ts'
import { Problem } from '../../platform/core/problem.ts'

/** A list between reading and adding. Whatever changes of it makes another list, with another id. */
export interface Pasting {
  id: PastedListId
  headings: readonly string[]
  rows: readonly SheetRow[]
  list: PastedListKind
  columns: ColumnPlan
  confirmed: readonly string[]
}

/** Begins with what was read: the likeliest list by its headings. Throws what `findHeadings` throws. */
export function startPasting(read: readonly SheetRow[], id: PastedListId): Pasting {
  const { headings, rows } = findHeadings(read)
  const list = proposeList(headings)
  return { id, headings, rows, list, columns: recogniseColumns(headings, list), confirmed: [] }
}

/** The same rows as another list. */
export function asList(pasting: Pasting, list: PastedListKind, id: PastedListId): Pasting {
  return { ...pasting, id, list, columns: recogniseColumns(pasting.headings, list), confirmed: [] }
}

/** Another meaning for one column; the column that had this meaning loses it. */
export function withColumn(
  pasting: Pasting,
  { place, column, id }: { place: number; column: PasteColumn | null; id: PastedListId },
): Pasting {
  const columns = pasting.columns.map((now, at) => (at === place ? column : now === column ? null : now))
  return { ...pasting, id, columns, confirmed: [] }
}

/** A question that is answered with yes, or no longer, for all rows. */
export function withAnswer(
  pasting: Pasting,
  { code, yes, id }: { code: string; yes: boolean; id: PastedListId },
): Pasting {
  const others = pasting.confirmed.filter((one) => one !== code)
  return { ...pasting, id, confirmed: yes ? [...others, code] : others }
}

/** What stands in the way of the list as a whole: a column that is missing, or too many rows; `null` for nothing. */
export function obstacleOf(pasting: Pasting): Problem | null {
  try {
    refuseUnusable(pasting)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** What is sent: only the columns that are used. */
export function pastedList({ id, list, rows, columns, confirmed }: Pasting): PastedList {
  const places = columns.flatMap((column, place) => (column === null ? [] : [place]))
  return {
    id,
    list,
    columns: places.map((place) => columns[place] ?? null),
    rows: rows.map(({ row, cells }) => ({ row, cells: places.map((place) => cells[place] ?? '') })),
    confirmed: [...confirmed],
  }
}
