import type { ThemeId } from '../../platform/core/ids.ts'
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

/** The node of one cell of an indicator of a year. */
export function figure(
  indicator: string,
  year: number,
  cell: CellName & { themeId?: ThemeId | undefined },
): FigureSpan<FigureReference> {
  return {
    type: 'figure',
    figure: {
      indicator,
      scope: cell.themeId === undefined ? { year } : { year, theme: cell.themeId },
      cell: cellName(cell),
    },
  }
}
