/** Where a sheet lies after a layout. */
export interface SheetPages {
  readonly id: string
  readonly first: number
  readonly last: number
  /** The part of its last page that it fills, 0 to 1. */
  readonly filled: number
}

/** What the template does to sheets so that they fit facing pages. */
export interface Places {
  /** Sheets that are set a little tighter. */
  readonly tight: readonly string[]
  /** Sheets that begin on a left page. */
  readonly opensLeft: readonly string[]
}

/** The most that tighter setting can win, as a part of each full page. */
const wonPerPage = 0.2

/** The sheets that spill so little over their last page that tighter setting may take it back. */
export function sheetsToTighten(sheets: readonly SheetPages[]): string[] {
  return sheets
    .filter(({ first, last, filled }) => last > first && filled <= wonPerPage * (last - first))
    .map((sheet) => sheet.id)
}

/** The sheets that became a page shorter; the others may as well stay loose. */
export function sheetsThatGained(loose: readonly SheetPages[], tight: readonly SheetPages[]): Set<string> {
  const before = new Map(loose.map((sheet) => [sheet.id, sheet.last - sheet.first]))
  return new Set(
    tight.filter(({ id, first, last }) => last - first < (before.get(id) ?? 0)).map(({ id }) => id),
  )
}

/**
 * The sheets that must begin on a left page: those of two pages that would otherwise begin on a
 * right page, so that the reader would have to turn the leaf halfway. A blank page goes before
 * them and moves all that follows.
 */
export function sheetsToOpenLeft(sheets: readonly SheetPages[]): string[] {
  const opensLeft: string[] = []
  let moved = 0
  for (const { id, first, last } of sheets) {
    const isTwoPages = last - first === 1
    const isOnRightPage = (first + moved) % 2 === 1
    if (isTwoPages && isOnRightPage) {
      opensLeft.push(id)
      moved += 1
    }
  }
  return opensLeft
}
