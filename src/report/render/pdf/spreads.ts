/** Where a sheet begins and ends when nothing is done to its place. */
export interface SheetPages {
  readonly id: string
  readonly first: number
  readonly last: number
}

/**
 * The sheets that must begin on a left page: those of two pages that would otherwise begin on a
 * right page, so that the reader would have to turn the leaf halfway. A blank page goes before
 * them and moves all that follows.
 */
export function planSpreads(sheets: readonly SheetPages[]): string[] {
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
