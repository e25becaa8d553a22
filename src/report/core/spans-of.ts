import type { Block, Chapter, Document, ListItem, Row, Span } from './document.ts'

/** The spans of a chapter's own opening. */
export function spansOfChapter<F>({ opening }: Chapter<F>): Span<F>[] {
  return opening ? [...opening.figures.map(({ figure }) => figure), ...opening.sentence] : []
}

/** All outermost spans of a block, in reading order. */
export function spansOfBlock<F>(block: Block<F>): Span<F>[] {
  switch (block.type) {
    case 'heading':
    case 'scale':
      return []
    case 'paragraph':
    case 'notice':
      return [...block.spans]
    case 'list':
      return block.items.flatMap(spansOfItem)
    case 'table':
      return [
        ...block.caption,
        ...block.rows.flatMap(spansOfRow),
        ...(block.total ? spansOfRow(block.total) : []),
      ]
    case 'chart':
      return [...block.caption, ...block.chart.series.flatMap((series) => series.values)]
    case 'facts':
      return block.items.flatMap(({ value }) => value)
    case 'keyFigures':
      return block.figures.map(({ figure }) => figure)
    case 'sheet':
      return block.blocks.flatMap(spansOfBlock)
    case 'colophon':
      return block.paragraphs.flat()
  }
}

/** Every figure of a document, in reading order. */
export function figuresOfDocument<F>(document: Document<F>): F[] {
  return document.chapters.flatMap((chapter) => [
    ...spansOfChapter(chapter).flatMap(figuresOfSpan),
    ...chapter.blocks.flatMap((block) => figuresOf(block)),
  ])
}

/** Every figure of a block, in reading order. */
export function figuresOf<F>(block: Block<F>): F[] {
  return spansOfBlock(block).flatMap(figuresOfSpan)
}

function figuresOfSpan<F>(span: Span<F>): F[] {
  switch (span.type) {
    case 'text':
    case 'link':
      return []
    case 'strong':
    case 'emphasis':
      return span.spans.flatMap(figuresOfSpan)
    case 'figure':
      return [span.figure]
  }
}

function spansOfItem<F>({ spans, items }: ListItem<F>): Span<F>[] {
  return [...spans, ...(items ?? []).flatMap(spansOfItem)]
}

function spansOfRow<F>({ header, cells }: Row<F>): Span<F>[] {
  return [...header, ...cells.flat()]
}
