import type { Chart } from '../../platform/chart/core/spec.ts'
import type {
  Block,
  Chapter,
  Document,
  FigureSpan,
  KeyFigure,
  ListItem,
  Row,
  SheetBlock,
  Span,
} from './document.ts'

type Change<F, G> = (figure: F) => G

/** The same document with every figure node changed by `change`: binding is this with a lookup. */
export function mapFigures<F, G>(document: Document<F>, change: Change<F, G>): Document<G> {
  return { ...document, chapters: document.chapters.map((chapter) => mapChapter(chapter, change)) }
}

function mapChapter<F, G>({ opening, ...chapter }: Chapter<F>, change: Change<F, G>): Chapter<G> {
  const blocks = chapter.blocks.map((block) => mapBlock(block, change))
  if (!opening) return { ...chapter, blocks }
  const { figures, sentence } = opening
  return {
    ...chapter,
    opening: { figures: mapKeyFigures(figures, change), sentence: mapSpans(sentence, change) },
    blocks,
  }
}

/** One block with its figures changed. */
export function mapBlock<F, G>(block: Block<F>, change: Change<F, G>): Block<G> {
  switch (block.type) {
    case 'sheet':
      return { ...block, blocks: block.blocks.map((inner) => mapSheetBlock(inner, change)) }
    case 'colophon':
      return { ...block, paragraphs: block.paragraphs.map((spans) => mapSpans(spans, change)) }
    default:
      return mapSheetBlock(block, change)
  }
}

function mapSheetBlock<F, G>(block: SheetBlock<F>, change: Change<F, G>): SheetBlock<G> {
  switch (block.type) {
    case 'heading':
    case 'scale':
      return block
    case 'paragraph':
    case 'notice':
      return { ...block, spans: mapSpans(block.spans, change) }
    case 'list':
      return { ...block, items: block.items.map((item) => mapItem(item, change)) }
    case 'table': {
      const { total, ...table } = block
      const mapped = {
        ...table,
        caption: mapSpans(table.caption, change),
        rows: table.rows.map((row) => mapRow(row, change)),
      }
      return total ? { ...mapped, total: mapRow(total, change) } : mapped
    }
    case 'chart':
      return { ...block, caption: mapSpans(block.caption, change), chart: mapChart(block.chart, change) }
    case 'facts':
      return {
        ...block,
        items: block.items.map(({ label, value }) => ({ label, value: mapSpans(value, change) })),
      }
    case 'keyFigures':
      return { ...block, figures: mapKeyFigures(block.figures, change) }
  }
}

function mapSpans<F, G>(spans: readonly Span<F>[], change: Change<F, G>): Span<G>[] {
  return spans.map((span) => mapSpan(span, change))
}

function mapSpan<F, G>(span: Span<F>, change: Change<F, G>): Span<G> {
  switch (span.type) {
    case 'text':
    case 'link':
      return span
    case 'strong':
    case 'emphasis':
      return { ...span, spans: mapSpans(span.spans, change) }
    case 'figure':
      return mapFigure(span, change)
  }
}

function mapFigure<F, G>(span: FigureSpan<F>, change: Change<F, G>): FigureSpan<G> {
  return { type: 'figure', figure: change(span.figure) }
}

function mapKeyFigures<F, G>(figures: readonly KeyFigure<F>[], change: Change<F, G>): KeyFigure<G>[] {
  return figures.map(({ figure, label }) => ({ figure: mapFigure(figure, change), label }))
}

function mapItem<F, G>({ spans, items }: ListItem<F>, change: Change<F, G>): ListItem<G> {
  const mapped = { spans: mapSpans(spans, change) }
  return items ? { ...mapped, items: items.map((item) => mapItem(item, change)) } : mapped
}

function mapRow<F, G>({ header, cells }: Row<F>, change: Change<F, G>): Row<G> {
  return { header: mapSpans(header, change), cells: cells.map((cell) => mapSpans(cell, change)) }
}

function mapChart<F, G>(chart: Chart<FigureSpan<F>>, change: Change<F, G>): Chart<FigureSpan<G>> {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: series.values.map((value) => mapFigure(value, change)),
    })),
  }
}
