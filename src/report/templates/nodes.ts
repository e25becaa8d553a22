import { type CellName, cellName } from '../core/cell-name.ts'
import type { FigureSpan, Paragraph, Span, Text } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'

export const text = (words: string): Text => ({ type: 'text', text: words })

/** Running text with figures in it: strings become text. */
export function spans(...pieces: (string | Span<FigureReference>)[]): Span<FigureReference>[] {
  return pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece))
}

export function paragraph(...pieces: (string | Span<FigureReference>)[]): Paragraph<FigureReference> {
  return { type: 'paragraph', spans: spans(...pieces) }
}

/** The node of one cell of an indicator of a year; a row is a theme by its id, or a word. */
export function figure(
  indicator: string,
  year: number,
  cell: CellName & { row?: string | undefined },
): FigureSpan<FigureReference> {
  return {
    type: 'figure',
    figure: { indicator, scope: { year, ...rowOf(cell.row) }, cell: cellName(cell) },
  }
}

const id = /^[0-9a-f]{8}-/

function rowOf(row: string | undefined): { theme?: string; row?: string } {
  if (row === undefined) return {}
  return id.test(row) ? { theme: row } : { row }
}
