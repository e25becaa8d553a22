/** Which figure of an indicator a node asks for: its own, the one beside it, their share, or a named one. */
export interface CellName {
  figure: 'main' | 'beside' | 'share' | 'summary'
  /** The column, left out for all columns together; of a named figure its key. */
  breakdown?: string
}

const figures = ['main', 'beside', 'share', 'summary'] as const

/** The name as it is kept in a document: `main`, `main:individual`, `beside`, `share:local`, `summary:meanNorm`. */
export function cellName({ figure, breakdown }: CellName): string {
  return breakdown === undefined ? figure : `${figure}:${breakdown}`
}

/** The cell behind a name; an unknown figure counts as the indicator's own. */
export function parseCellName(name: string): CellName {
  const separator = name.indexOf(':')
  const figure = figures.find((one) => one === (separator === -1 ? name : name.slice(0, separator)))
  return {
    figure: figure ?? 'main',
    ...(separator === -1 ? {} : { breakdown: name.slice(separator + 1) }),
  }
}
