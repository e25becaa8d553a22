/** Which figure of an indicator a node asks for: its own, the one beside it, or their share. */
export interface CellName {
  figure: 'main' | 'beside' | 'share'
  /** The column; left out for all columns together. */
  breakdown?: string
}

/** The name as it is kept in a document: `main`, `main:individual`, `beside`, `share:local`. */
export function cellName({ figure, breakdown }: CellName): string {
  return breakdown === undefined ? figure : `${figure}:${breakdown}`
}

/** The cell behind a name; an unknown figure counts as the indicator's own. */
export function parseCellName(name: string): CellName {
  const [figure, breakdown] = name.split(':', 2)
  return {
    figure: figure === 'beside' || figure === 'share' ? figure : 'main',
    ...(breakdown === undefined ? {} : { breakdown }),
  }
}
